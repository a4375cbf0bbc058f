namespace LangNghe.Core.Content;

/// <summary>
/// The dictionaries of a snapshot. A new one is a copy of the last with the changed items exchanged: nothing is computed anew for the others,
/// so that a publish is seen at once however much there is.
/// </summary>
internal sealed class PublishedLookups
{
    private readonly Dictionary<Guid, PublishedEntry> entries;
    private readonly Dictionary<(string Type, Language Language, string UrlName), PublishedEntry> byAddress;
    private readonly Dictionary<(Guid To, string Type), PublishedEntry[]> referring;
    private readonly Dictionary<(string Type, Language Language), Sorted> byType;

    private PublishedLookups(PublishedLookups? before)
    {
        entries = before is null ? [] : new(before.entries);
        byAddress = before is null ? [] : new(before.byAddress);
        referring = before is null ? [] : new(before.referring);
        byType = before is null ? [] : new(before.byType);
    }

    public static PublishedLookups Empty { get; } = new(null);

    public IEnumerable<PublishedEntry> Entries => entries.Values;

    public PublishedEntry? Find(Guid key) => entries.GetValueOrDefault(key);

    public PublishedEntry? At(string type, Language language, string urlName) => byAddress.GetValueOrDefault((type, language, urlName));

    public IReadOnlyList<T> All<T>(string type, Language language) => byType.TryGetValue((type, language), out var sorted) ? (T[])sorted.Documents : [];

    public IEnumerable<Document> Documents => byType.Where(t => t.Key.Language == Language.Vi)
        .OrderBy(t => t.Key.Type, StringComparer.Ordinal).SelectMany(t => t.Value.Entries).Select(e => e.Document!);

    public IEnumerable<PublishedEntry> Referring(Guid to, string type, string property, Language language) =>
        referring.GetValueOrDefault((to, type), []).Where(e => e.References.Contains((property, to))).Order(PublishedEntry.Order[(int)language]);

    public IEnumerable<PublishedEntry> Referring(Guid to, string type) => referring.GetValueOrDefault((to, type), []);

    public PublishedLookups With(IReadOnlyList<PublishedEntry> changed)
    {
        var next = new PublishedLookups(this);
        foreach (var entry in changed)
        {
            if (entries.TryGetValue(entry.Key, out var old))
            {
                next.Forget(old);
            }
            next.entries[entry.Key] = entry;
        }
        // Only now: an address may have passed from one changed item to another.
        foreach (var entry in changed)
        {
            next.Remember(entry);
        }
        foreach (var type in changed.GroupBy(e => e.Type))
        {
            next.Sort(type.Key, [.. type]);
        }
        return next;
    }

    private void Forget(PublishedEntry old)
    {
        foreach (var (language, urlName) in old.Addresses)
        {
            byAddress.Remove((old.Type, language, urlName));
        }
        foreach (var to in Targets(old))
        {
            referring[(to, old.Type)] = [.. referring[(to, old.Type)].Where(e => e.Key != old.Key)];
        }
    }

    private void Remember(PublishedEntry entry)
    {
        foreach (var (language, urlName) in entry.Addresses)
        {
            byAddress[(entry.Type, language, urlName)] = entry;
        }
        foreach (var to in Targets(entry))
        {
            referring[(to, entry.Type)] = [.. referring.GetValueOrDefault((to, entry.Type), []), entry];
        }
    }

    private void Sort(string type, PublishedEntry[] changed)
    {
        foreach (var language in Languages.All)
        {
            byType[(type, language)] = byType.GetValueOrDefault((type, language), Sorted.None).With(changed, language);
        }
    }

    private static IEnumerable<Guid> Targets(PublishedEntry entry) => entry.References.Select(r => r.To).Distinct();

    /// <summary>The published items of a type in the order of their names; the array of documents is of their real type.</summary>
    private sealed record Sorted(PublishedEntry[] Entries, Array Documents)
    {
        public static readonly Sorted None = new([], Array.Empty<Document>());

        public Sorted With(PublishedEntry[] changed, Language language)
        {
            var gone = changed.Select(e => e.Key).ToHashSet();
            var stay = Entries.Where(e => !gone.Contains(e.Key)).ToArray();
            var come = changed.Where(e => e.Document is not null).Order(PublishedEntry.Order[(int)language]).ToArray();
            var merged = Merge(stay, come, PublishedEntry.Order[(int)language]);
            var documents = Array.CreateInstance(ContentTypes.Find(changed[0].Type)!.ClrType, merged.Length);
            Array.Copy(Array.ConvertAll(merged, e => e.Document), documents, merged.Length);
            return new(merged, documents);
        }

        private static PublishedEntry[] Merge(PublishedEntry[] one, PublishedEntry[] other, IComparer<PublishedEntry> order)
        {
            var merged = new PublishedEntry[one.Length + other.Length];
            for (int i = 0, j = 0, k = 0; k < merged.Length; k++)
            {
                var takeOne = j == other.Length || (i < one.Length && order.Compare(one[i], other[j]) < 0);
                merged[k] = takeOne ? one[i++] : other[j++];
            }
            return merged;
        }
    }
}
