using System.Text;
using LangNghe.Core.Content;
using LangNghe.Core.Sync;
using Xunit;

namespace LangNghe.Core.Tests.Sync;

/// <summary>What is written for one item.</summary>
public static class Written
{
    public static readonly Guid Key = new("1e24e1a7-3725-50e4-ad4f-8b88d3cf53e3");
    public static readonly DateTime At = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);

    /// <summary>The file of an item, as text with its byte order mark.</summary>
    public static string File(Document document, bool published = true)
    {
        using var folder = new TemporaryFolder();
        SyncFolder.Write(folder.Path, [new SyncItem(document with { Key = Key }, published, At)], Texts.Some);
        var kind = ContentTypes.Of(document.GetType()).IsMedia ? "Media" : "Content";
        return Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder["v17/" + kind]))));
    }

    /// <summary>The lines between the tags of one property.</summary>
    public static string Property(Document document, string alias) => Between(File(document), alias);

    public static string Between(string file, string alias)
    {
        var start = file.IndexOf($"    <{alias}>\n", StringComparison.Ordinal) + alias.Length + 7;
        return file[start..file.IndexOf($"\n    </{alias}>", start, StringComparison.Ordinal)];
    }
}
