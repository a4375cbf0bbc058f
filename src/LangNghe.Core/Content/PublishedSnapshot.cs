using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace LangNghe.Core.Content;

/// <summary>
/// Everything the public sees, as it was at one number: typed, in memory, never changed. A request takes one and keeps it (D5).
/// </summary>
public sealed class PublishedSnapshot
{
    private static readonly ConcurrentDictionary<Type, string> Aliases = new();

    private readonly FrozenDictionary<Guid, PublishedEntry> entries;
    private readonly FrozenDictionary<string, Document[]>[] byType;
    private readonly FrozenDictionary<(string Type, Language Language, string UrlName), PublishedEntry> byAddress;
    private readonly ILookup<(Guid To, string Type), (string Property, Document From)> referring;
    private readonly ConcurrentDictionary<Type, Lazy<object>> derived = new();

    internal PublishedSnapshot(long number, IReadOnlyDictionary<Guid, PublishedEntry> entries)
    {
        Number = number;
        this.entries = entries.ToFrozenDictionary();
        var visible = entries.Values.Where(e => e.Document is not null).ToList();
        byType = [.. Languages.All.Select(language => Sorted(visible, language))];
        byAddress = entries.Values.SelectMany(e => e.Addresses.Select(a => KeyValuePair.Create((e.Type, a.Language, a.UrlName), e))).ToFrozenDictionary();
        referring = visible.SelectMany(e => e.References.Select(r => (r.To, e.Type, r.Property, From: e.Document!)))
            .ToLookup(r => (r.To, r.Type), r => (r.Property, r.From));
        ChangedAt = visible.Count == 0 ? null : visible.Max(e => e.Document!.Publication.ChangedAt);
    }

    public static PublishedSnapshot Empty { get; } = new(0, new Dictionary<Guid, PublishedEntry>());

    /// <summary>Number of the last change it holds.</summary>
    public long Number { get; }

    /// <summary>When anything public last changed, UTC; null: nothing is public.</summary>
    public DateTime? ChangedAt { get; }

    /// <summary>All published items, in no order.</summary>
    public IEnumerable<Document> Documents => entries.Values.Select(e => e.Document).OfType<Document>();

    /// <summary>All published items of a type, in the Vietnamese alphabet of their names in that language.</summary>
    public IReadOnlyList<T> All<T>(Language order = Language.Vi) where T : Document =>
        byType[(int)order].TryGetValue(AliasOf<T>(), out var documents) ? (T[])documents : [];

    /// <summary>All published items of every type, in the Vietnamese alphabet within each type.</summary>
    public IEnumerable<Document> Everything() =>
        byType[(int)Language.Vi].OrderBy(t => t.Key, StringComparer.Ordinal).SelectMany(t => t.Value);

    /// <summary>A published item; null: there is none, or it is of another type.</summary>
    public T? Find<T>(Guid key) where T : Document => entries.GetValueOrDefault(key)?.Document as T;

    /// <summary>The published items among those keys, in their order.</summary>
    public IReadOnlyList<T> Find<T>(IEnumerable<Guid> keys) where T : Document => [.. keys.Select(Find<T>).OfType<T>()];

    /// <summary>Names of items that are named but not (or no longer) public: shown as plain text (D4). Removed items have none.</summary>
    public IReadOnlyList<LocalizedText> UnpublishedNames(IEnumerable<Guid> keys) =>
        [.. keys.Select(k => entries.GetValueOrDefault(k)?.UnpublishedName ?? default).Where(n => !n.IsEmpty)];

    /// <summary>The items of a type that name this one in that property, in the Vietnamese alphabet.</summary>
    public IReadOnlyList<T> Referring<T>(Guid to, string property) where T : Document
    {
        var alias = ContentType.AliasOf(property);
        return [.. referring[(to, AliasOf<T>())].Where(r => r.Property == alias).Select(r => (T)r.From)
            .OrderBy(d => entries[d.Key].SortKeys[0], StringComparer.Ordinal)];
    }

    /// <summary>What an address means today.</summary>
    public Address<T> At<T>(Language language, string urlName) where T : Document =>
        byAddress.GetValueOrDefault((AliasOf<T>(), language, urlName)) switch
        {
            { Document: T document } => new(document, document.UrlName[language] == urlName ? null : document.UrlName[language], null),
            { RemovedOn: { } day } => new(null, null, day),
            _ => default,
        };

    /// <summary>Something computed once for this snapshot and kept as long as it lives: libraries, indexes, totals.</summary>
    public T Derive<T>(Func<PublishedSnapshot, T> make) where T : class =>
        (T)derived.GetOrAdd(typeof(T), static (_, arg) => new Lazy<object>(() => arg.make(arg.self)), (make, self: this)).Value;

    internal IEnumerable<KeyValuePair<Guid, PublishedEntry>> Entries => entries;

    private static string AliasOf<T>() =>
        Aliases.GetOrAdd(typeof(T), static type => type.GetCustomAttribute<ContentTypeAttribute>()!.Alias);

    private static FrozenDictionary<string, Document[]> Sorted(List<PublishedEntry> visible, Language language) =>
        visible.GroupBy(e => e.Type).ToFrozenDictionary(g => g.Key, g =>
        {
            var items = g.ToArray();
            Array.Sort(Array.ConvertAll(items, e => e.SortKeys[(int)language]), items, StringComparer.Ordinal);
            // An array of the real type, so that All<T> can hand it out as it is.
            var documents = (Document[])Array.CreateInstance(ContentTypes.Find(g.Key)!.ClrType, items.Length);
            for (var i = 0; i < items.Length; i++)
            {
                documents[i] = items[i].Document!;
            }
            return documents;
        });
}

/// <summary>
/// What an address means: an item, perhaps at a newer address (<paramref name="MovedTo"/>: redirect there), or one that was removed on a day.
/// Nothing of it: no such address.
/// </summary>
public readonly record struct Address<T>(T? Item, string? MovedTo, DateOnly? GoneSince) where T : Document;
