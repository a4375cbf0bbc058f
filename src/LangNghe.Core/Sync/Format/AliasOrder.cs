namespace LangNghe.Core.Sync.Format;

/// <summary>
/// The order of aliases on disk. uSync sorts by the culture of its machine; for our aliases (letters and digits, never two that differ by
/// case alone) every culture gives this same order, which depends on no machine.
/// </summary>
internal sealed class AliasOrder : IComparer<string>
{
    public static readonly AliasOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var blindToCase = string.Compare(x, y, StringComparison.OrdinalIgnoreCase);
        return blindToCase != 0 ? blindToCase : string.CompareOrdinal(y, x);
    }
}
