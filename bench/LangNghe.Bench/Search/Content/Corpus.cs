using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Site;

namespace LangNghe.Bench.Search.Content;

/// <summary>What is searched in one run: the real content and as many generated items as are missing, as a snapshot and as plain texts.</summary>
internal sealed class Corpus
{
    private static readonly DateTime Day = new(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc);

    public Corpus(string startingContent, int count)
    {
        Real = [.. StartingContent.Read(startingContent).Where(d => d is not SiteSettings)];
        Documents = [.. Real, .. new GeneratedItems(Real).Take(Math.Max(0, count - Real.Count))];
        Snapshot = PublishedSnapshot.Empty.With(Documents.Count, [.. Documents.Select(Entry)]);
    }

    /// <summary>The items of the starting content.</summary>
    public IReadOnlyList<Document> Real { get; }

    /// <summary>Real and generated items.</summary>
    public IReadOnlyList<Document> Documents { get; }

    public PublishedSnapshot Snapshot { get; }

    /// <summary>The same texts for the other engines, and the places with their districts, which ours knows by itself.</summary>
    public IEnumerable<Findable> Findables => Documents.Select(Findable.Of).Concat(Gazetteer.Current.Communes.Select(Findable.Of)).Concat(Gazetteer.Current.FormerUnits.Select(Findable.Of));

    private static PublishedEntry Entry(Document document, int index)
    {
        var item = new ContentItem
        {
            Key = document.Key, Type = ContentTypes.Of(document.GetType()).Alias, State = ContentState.Published, CreatedAt = Day,
            FirstPublishedAt = Day, ChangedAt = Day, Draft = 1, Published = 1, ChangeNumber = index + 1, Version = 1,
        };
        var addresses = Languages.All.Where(l => document.UrlName[l] is not null).Select(l => (l, document.UrlName[l]!));
        return new PublishedEntry(item, document with { Publication = new(Day, Day, 1) }, [.. addresses]);
    }
}
