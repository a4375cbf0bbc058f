using LangNghe.Core.Content;
using LangNghe.Core.Sync;
using LangNghe.Web.Texts;

namespace LangNghe.Bench.Search.Content;

/// <summary>The real starting content, read from its folder: what is published and may be searched.</summary>
internal static class StartingContent
{
    /// <exception cref="InvalidOperationException">The folder is not what it should be.</exception>
    public static IReadOnlyList<Document> Read(string dir)
    {
        var reading = SyncFolder.Read(dir, SyncLimits.Default, DictionaryItems.All);
        return reading.Faults.Count > 0
            ? throw new InvalidOperationException($"{dir}: {reading.Faults[0].File}: {reading.Faults[0].In(Language.En)}")
            : [.. reading.Items.Where(i => i.Published && !i.Type.IsMedia && i.Document.Withdrawal is null && !i.Document.Name.IsEmpty).Select(i => UrlNames.Completed(i.Document))];
    }
}
