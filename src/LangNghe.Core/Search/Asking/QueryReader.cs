namespace LangNghe.Core.Search.Asking;

/// <summary>Understands what was typed: its words, what else they are called, and which of them a hit need not have.</summary>
internal sealed class QueryReader(KnownTerms known)
{
    /// <summary>More words than anybody looks for; what comes after is passed over.</summary>
    public const int MostWords = 24;

    private const float OtherName = 0.8f;
    private const float OtherNameOfAnother = 0.1f;

    private readonly WordReader words = new(known);

    /// <param name="text">Bounded, in NFC.</param>
    /// <param name="evenKnown">Whether a word that is known may be mistyped too.</param>
    public IReadOnlyList<Slot> Read(string text, bool evenKnown = false) =>
        Required(Renamed(words.Read([.. TypedWord.In(text, known.Knows).Take(MostWords)], evenKnown)));

    /// <summary>Joins the words that together have other names, and adds those names.</summary>
    private List<Slot> Renamed(IReadOnlyList<Slot> slots)
    {
        var typed = slots.Select(s => s.Spelt == Spelt.Otherwise && s.Likeliest.Count == 1 ? s.Likeliest[0] : s.Words[0]).ToList();
        var renamed = new List<Slot>();
        for (var i = 0; i < slots.Count;)
        {
            var found = Synonyms.Default.At(typed, i);
            var parts = slots.Skip(i).Take(Math.Max(1, found.Length)).ToList();
            renamed.Add(found.Length == 0 ? parts[0] : Renamed(parts, found));
            i += parts.Count;
        }
        return renamed;
    }

    private Slot Renamed(List<Slot> parts, Synonyms.Found found) => Joined(parts) is var slot ? slot with
    {
        Readings =
        [
            .. slot.Readings,
            .. found.Others.Where(o => o.Words.All(known.Knows)).Select(o => new Reading(o.Words, o.IsMeant ? OtherName : OtherNameOfAnother)),
        ],
    } : slot;

    private static Slot Joined(List<Slot> parts) => parts is [var one] ? one : new(
        string.Join(' ', parts.Select(p => p.Typed)),
        [.. parts.SelectMany(p => p.Words)],
        parts.Exists(p => p.IsUnknown) ? [] : [new([.. parts.SelectMany(p => p.Likeliest)], parts.Min(p => p.Readings[0].Weight))])
    {
        Spelt = parts.Max(p => p.Spelt),
        IsFiller = parts.TrueForAll(p => p.IsFiller),
    };

    /// <summary>
    /// Marks what a hit need not have; where that would be all, none of it. Decided without marks: who types them must not lose a hit.
    /// </summary>
    private List<Slot> Required(List<Slot> slots)
    {
        var marked = slots.Select((slot, i) => slot with { Optional = MayBeFiller(slot) && !IsPartOfName(slots, i) }).ToList();
        return marked.Exists(s => !s.Optional && !s.IsUnknown) ? marked : slots;
    }

    private static bool MayBeFiller(Slot slot) => slot.Words is [var word] && Fillers.Default.MayBe(word);

    /// <summary>Whether the word stands beside its neighbour in a name: “an” in “an phú”.</summary>
    private bool IsPartOfName(List<Slot> slots, int i) =>
        (i > 0 && AreNeighbours(slots[i - 1], slots[i], slots[i - 1])) || (i + 1 < slots.Count && AreNeighbours(slots[i], slots[i + 1], slots[i + 1]));

    private bool AreNeighbours(Slot one, Slot next, Slot other) => !MayBeFiller(other) && known.AreNeighbours(one.Likeliest[^1], next.Likeliest[0]);
}
