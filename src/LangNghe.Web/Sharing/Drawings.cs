using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LangNghe.Web.Sharing;

/// <summary>A drawing by day as a part of another one.</summary>
/// <param name="Box">Its <c>viewBox</c>.</param>
/// <param name="Body">What stands inside its <c>svg</c>; colours are plain.</param>
/// <param name="Digest">Tells it from what it was before somebody changed it.</param>
public sealed record Drawing(string Box, string Body, string Digest)
{
    /// <summary>How often its height goes into its width.</summary>
    public double Ratio => Box.Split(' ') is [_, _, var width, var height]
        ? double.Parse(width, CultureInfo.InvariantCulture) / double.Parse(height, CultureInfo.InvariantCulture)
        : throw new FormatException($"“{Box}” is no viewBox.");
}

/// <summary>The drawings of the portal as share cards need them: they travel inside the program, whatever a browser is served.</summary>
public static partial class Drawings
{
    private static readonly ConcurrentDictionary<string, Drawing> Known = new();
    private static readonly Lazy<Dictionary<string, string[]>> CloseUps = new(() => JsonSerializer.Deserialize<Dictionary<string, string[]>>(Text("closeups.json"))!);

    /// <param name="name">A family of drawings or one of its two close-ups: <c>lua</c>, <c>lua-a</c>, <c>lua-b</c>.</param>
    public static Drawing Cover(string name) => Known.GetOrAdd(name, static n =>
        CloseUp().Match(n) is { Success: true } part && CloseUps.Value.TryGetValue(part.Groups[1].Value, out var boxes)
            ? Read($"{part.Groups[1].Value}.svg", boxes[n[^1] - 'a'])
            : Read($"{n}.svg", null));

    /// <param name="motif">A family of drawings.</param>
    public static Drawing Selvedge(string motif) => Known.GetOrAdd($"bien.{motif}", static n => Read($"{n}.svg", null));

    private static Drawing Read(string file, string? box)
    {
        var svg = Text(file);
        var root = Root().Match(svg);
        // Variables are for browsers, which know night from day.
        var body = Variable().Replace(root.Groups["body"].Value, "$1");
        var shown = box ?? root.Groups["box"].Value;
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{shown}{body}")).AsSpan(0, 8));
        return new(shown, body, digest);
    }

    private static string Text(string file)
    {
        using var stream = typeof(Drawings).Assembly.GetManifestResourceStream(string.Create(CultureInfo.InvariantCulture, $"motifs.{file}"))
            ?? throw new FileNotFoundException($"There is no drawing {file}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^(.+)-[ab]$")]
    private static partial Regex CloseUp();

    [GeneratedRegex("""<svg[^>]*viewBox="(?<box>[^"]*)"[^>]*>(<title>[^<]*</title>)?(?<body>.*)</svg>\s*$""", RegexOptions.Singleline)]
    private static partial Regex Root();

    [GeneratedRegex(@"var\(--[a-z0-9-]+,\s*([^)]+)\)")]
    private static partial Regex Variable();
}
