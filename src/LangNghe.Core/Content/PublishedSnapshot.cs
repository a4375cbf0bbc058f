using System.Collections.Concurrent;
using System.Reflection;

namespace LangNghe.Core.Content;

/// <summary>
/// Everything the public sees, as it was at one number: typed, in memory, never changed. A request takes one and keeps it (D5).
/// </summary>
public sealed class PublishedSnapshot
{
    private static readonly ConcurrentDictionary<Type, string> Aliases = new();

    private readonly PublishedLookups lookups;
    private readonly ConcurrentDictionary<Type, Lazy<object>> derived = new();

    private PublishedSnapshot(long number, DateTime? changedAt, PublishedLookups lookups)
    {
        Number = number;
        ChangedAt = changedAt;
        this.lookups = lookups;
    }

    /// <summary>Nothing published; each its own, since what is derived from one belongs to its portal.</summary>
    public static PublishedSnapshot Empty => new(0, null, PublishedLookups.Empty);

    /// <summary>Number of the last change it holds.</summary>
    public long Number { get; }

    /// <summary>When anything public last changed, UTC; null: nothing ever was public.</summary>
    public DateTime? ChangedAt { get; }

    /// <summary>All published items of every type, in the Vietnamese alphabet within each type.</summary>
    public IEnumerable<Document> Documents => lookups.Documents;

    /// <summary>All published items of a type, in the Vietnamese alphabet of their names in that language.</summary>
    public IReadOnlyList<T> All<T>(Language order = Language.Vi) where T : Document => lookups.All<T>(AliasOf<T>(), order);

    /// <summary>A published item; null: there is none, or it is of another type.</summary>
    public T? Find<T>(Guid key) where T : Document => lookups.Find(key)?.Document as T;

    /// <summary>The published items among those keys, in their order.</summary>
    public IReadOnlyList<T> Find<T>(IEnumerable<Guid> keys) where T : Document => [.. keys.Select(Find<T>).OfType<T>()];

    /// <summary>The day (Asia/Ho_Chi_Minh) an item of a type was removed as published in error; null: it was not.</summary>
    public DateOnly? RemovedOn<T>(Guid key) where T : Document => lookups.Find(key) is { } entry && entry.Type == AliasOf<T>() ? entry.RemovedOn : null;

    /// <summary>The items whose last public change came after a number, in the order of these changes.</summary>
    public IEnumerable<PublicChange> ChangesAfter(long number) => Derive(s => new PublicChanges(s.lookups.Entries)).After(number);

    /// <summary>Names of items that are named but not (or no longer) public: shown as plain text (D4). Removed items have none.</summary>
    public IReadOnlyList<LocalizedText> UnpublishedNames(IEnumerable<Guid> keys) =>
        [.. keys.Select(k => lookups.Find(k)?.UnpublishedName ?? default).Where(n => !n.IsEmpty)];

    /// <summary>The items of a type that name this one in that property, in the Vietnamese alphabet of their names in that language.</summary>
    public IReadOnlyList<T> Referring<T>(Guid to, string property, Language order = Language.Vi) where T : Document =>
        [.. lookups.Referring(to, AliasOf<T>(), ContentType.AliasOf(property), order).Select(e => (T)e.Document!)];

    /// <summary>All items that name this one, in whatever property.</summary>
    public IEnumerable<Document> Referring(Guid to) => ContentTypes.All.SelectMany(t => lookups.Referring(to, t.Alias)).Select(e => e.Document!);

    /// <summary>What an address means today.</summary>
    public Address<T> At<T>(Language language, string urlName) where T : Document => lookups.At(AliasOf<T>(), language, urlName) switch
    {
        { Document: T document } => new(document, document.UrlName[language] == urlName ? null : document.UrlName[language], null),
        { RemovedOn: { } day } => new(null, null, day),
        _ => default,
    };

    /// <summary>Whether an address means anything, be it that its item was removed.</summary>
    public bool Knows(Type type, Language language, string urlName) => lookups.At(AliasOf(type), language, urlName) is not null;

    /// <summary>Something computed once for this snapshot and kept as long as it lives: libraries, indexes, totals.</summary>
    public T Derive<T>(Func<PublishedSnapshot, T> make) where T : class =>
        (T)derived.GetOrAdd(typeof(T), static (_, arg) => new Lazy<object>(() => arg.make(arg.self)), (make, self: this)).Value;

    /// <summary>The snapshot after some items changed.</summary>
    internal PublishedSnapshot With(long number, IReadOnlyList<PublishedEntry> changed)
    {
        var changes = changed.Select(e => e.ChangedAt).Append(ChangedAt);
        return new(number, changes.Max(), lookups.With(changed));
    }

    private static string AliasOf<T>() => AliasOf(typeof(T));

    private static string AliasOf(Type type) =>
        Aliases.GetOrAdd(type, static type => type.GetCustomAttribute<ContentTypeAttribute>()!.Alias);
}

/// <summary>
/// What an address means: an item, perhaps at a newer address (<paramref name="MovedTo"/>: redirect there), or one that was removed on a day.
/// Nothing of it: no such address.
/// </summary>
public readonly record struct Address<T>(T? Item, string? MovedTo, DateOnly? GoneSince) where T : Document;
