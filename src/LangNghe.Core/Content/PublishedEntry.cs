using LangNghe.Core.Text;

namespace LangNghe.Core.Content;

/// <summary>What the snapshot keeps of one item; all that costs something is made when the item changes, not when another does.</summary>
internal sealed class PublishedEntry
{
    /// <param name="changedBy">Number of the change that the public saw last; null: that of the last one.</param>
    public PublishedEntry(ContentItem item, Document newest, IReadOnlyList<(Language Language, string UrlName)> addresses, long? changedBy = null)
    {
        Key = item.Key;
        Type = item.Type;
        ChangedAt = item.ChangedAt;
        ChangedBy = changedBy ?? item.ChangeNumber;
        Addresses = addresses;
        if (!item.IsPublic)
        {
            RemovedOn = item.State == ContentState.Removed ? newest.WithdrawnOn : null;
            UnpublishedName = item.State == ContentState.Removed ? default : newest.Name;
            References = [];
            SortKeys = [];
            return;
        }
        Document = newest;
        SortKeys = [.. Languages.All.Select(l => VietnameseOrder.SortKey(newest.Name.In(l).Text ?? ""))];
        References = [.. ContentTypes.Of(newest.GetType()).References(newest).Select(r => (r.Property.Alias, r.To))];
    }

    public Guid Key { get; }

    public string Type { get; }

    /// <summary>When what the public sees of it last changed, UTC; null: never public.</summary>
    public DateTime? ChangedAt { get; }

    /// <summary>Number of that change: saving a draft is none.</summary>
    public long ChangedBy { get; }

    /// <summary>The published document; null: the item is not public.</summary>
    public Document? Document { get; }

    public LocalizedText UnpublishedName { get; }

    /// <summary>The day (Asia/Ho_Chi_Minh) an item published in error was removed.</summary>
    public DateOnly? RemovedOn { get; }

    public IReadOnlyList<(Language Language, string UrlName)> Addresses { get; }

    public IReadOnlyList<(string Property, Guid To)> References { get; }

    /// <summary>Sort keys of the name, one a language.</summary>
    public IReadOnlyList<string> SortKeys { get; }

    /// <summary>The order of names in each language; two of one name by key, so that the order never depends on who came first.</summary>
    public static readonly IReadOnlyList<IComparer<PublishedEntry>> Order = [.. Languages.All.Select(language =>
        Comparer<PublishedEntry>.Create((one, other) =>
            string.CompareOrdinal(one.SortKeys[(int)language], other.SortKeys[(int)language]) is var names and not 0 ? names : one.Key.CompareTo(other.Key)))];
}
