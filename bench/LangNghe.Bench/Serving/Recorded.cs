using System.Text.Json;

namespace LangNghe.Bench.Serving;

/// <summary>An answer of the portal as it came over the wire: what the others have to send as well, byte for byte.</summary>
internal sealed record Recorded(string Path, Dictionary<string, string> Headers, byte[] Body)
{
    // Each server says these by itself.
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase) { "Date", "Server", "Content-Length", "Connection", "Transfer-Encoding", "Accept-Ranges", "Last-Modified" };

    public static async Task<Recorded> FetchAsync(string origin, string path)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, origin + path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", Load.Coding);
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var headers = answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
            .Where(h => !Own.Contains(h.Key)).ToDictionary(h => h.Key, h => h.Value.ToString());
        return new(path, headers, await answer.Content.ReadAsByteArrayAsync());
    }

    public static void Save(IEnumerable<Recorded> answers, string file) => File.WriteAllText(file, JsonSerializer.Serialize(answers));

    public static IReadOnlyList<Recorded> Read(string file) => JsonSerializer.Deserialize<List<Recorded>>(File.ReadAllText(file))!;
}
