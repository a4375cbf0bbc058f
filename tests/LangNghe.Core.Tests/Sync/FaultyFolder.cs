using System.Text;
using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Sync;
using LangNghe.Core.Villages;

namespace LangNghe.Core.Tests.Sync;

/// <summary>A folder with one village and one article about it, to be spoilt and read.</summary>
public sealed class FaultyFolder : IDisposable
{
    public const string Village = "Content/lụa.config";
    public const string Article = "Content/tin.config";

    public static readonly Guid VillageKey = new("8dd8c23b-0baf-5ce0-9d4f-f055d5acbe71");
    public static readonly Guid ArticleKey = new("f0565075-8829-5c6f-8786-0a44e22bb9d8");

    private readonly TemporaryFolder folder = new();

    public FaultyFolder()
    {
        var village = new CraftVillage
        {
            Key = VillageKey,
            Name = new LocalizedText("Lụa"),
            Craft = Craft.Weaving,
            RuralTradeGroup = 5,
            Coordinates = new Coordinates(10.5, 105.5),
            Sources = [new Source { Title = new LocalizedText("Báo"), CheckedOn = new DateOnly(2026, 11, 24) }],
        };
        var article = new Article { Key = ArticleKey, Name = new LocalizedText("Tin"), Body = new LocalizedText("<p>A</p>"), About = [VillageKey], Date = new DateOnly(2026, 11, 24) };
        SyncFolder.Write(folder.Path, [new SyncItem(village, true, Written.At), new SyncItem(article, true, Written.At)], Texts.Some);
    }

    public string Root => folder["v17"];

    public string Path => folder.Path;

    public string this[string file] => System.IO.Path.Combine(Root, file);

    /// <summary>Replaces a text that is in the file once.</summary>
    public FaultyFolder Spoil(string file, string good, string bad)
    {
        var parts = File.ReadAllText(this[file]).Split(good);
        if (parts.Length != 2)
        {
            throw new ArgumentException($"{good} is there {parts.Length - 1} times.", nameof(good));
        }
        return Put(file, string.Join(bad, parts));
    }

    public FaultyFolder Put(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], text, Encoding.UTF8);
        return this;
    }

    /// <summary>The number of the first line with a text, or with <c>+1</c> at its end of the line after it.</summary>
    public int LineOf(string file, string text)
    {
        var next = text.EndsWith("+1", StringComparison.Ordinal);
        return Array.FindIndex(File.ReadAllLines(this[file]), l => l.Contains(next ? text[..^2] : text, StringComparison.Ordinal)) + (next ? 2 : 1);
    }

    public SyncReading Read(SyncLimits? limits = null) => SyncFolder.Read(Path, limits ?? SyncLimits.Default, Texts.Some);

    /// <summary>Each note as “file:line vi | en”.</summary>
    public static IEnumerable<string> Told(IEnumerable<SyncNote> notes) => notes.Select(n => $"{n.File}:{n.Line} {n.In(Language.Vi)} | {n.In(Language.En)}");

    public void Dispose() => folder.Dispose();
}
