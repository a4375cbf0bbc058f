namespace LangNghe.Core.Sync.Format;

/// <summary>Gives each item of a folder its file name; on a clash the later one gets a tail made from its key.</summary>
internal sealed class FileNames(string folder)
{
    private const string Tail = "abcdefghijklmnopqrstuvwxyz012345";

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="name">Already safe; empty: the key stands for it.</param>
    public string Next(string name, Guid key)
    {
        var wanted = name switch
        {
            "" => key.ToString(),
            "app" or "web" => $"__{name}__",
            _ => name,
        };
        var free = taken.Add(wanted) ? wanted : $"{wanted}_{ShortKey(key)}";
        taken.Add(free);
        return $"{folder}/{free}.config";
    }

    /// <summary>Umbraco's <c>ToShortKeyString</c>, eight letters; the fourth lacks a shift there too.</summary>
    private static string ShortKey(Guid key)
    {
        var b = key.ToByteArray();
        int[] fives =
        [
            b[0] >> 3, (b[0] & 7) << 2 | b[1] >> 6, (b[1] & 62) >> 1, b[1] & 1 | b[2] >> 4,
            (b[2] & 15) << 1 | b[3] >> 7, (b[3] & 124) >> 2, (b[3] & 3) << 3 | b[4] >> 5, b[4] & 31,
        ];
        return string.Concat(fives.Select(i => Tail[i]));
    }
}
