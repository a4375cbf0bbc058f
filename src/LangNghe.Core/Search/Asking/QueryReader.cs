using LangNghe.Core.Search.Analysis;

namespace LangNghe.Core.Search.Asking;

/// <summary>Understands what was typed: its words, what else they are called, and which of them a hit need not have.</summary>
internal sealed class QueryReader(KnownTerms known)
{
    /// <summary>More words than anybody looks for; what comes after is passed over.</summary>
    public const int MostWords = 48;

    private const int LongestSyllable = 7;
    private const float OtherName = 0.8f;
    private const float OtherNameOfAnother = 0.1f;

    private readonly WordReader words = new(known);

    /// <param name="text">Bounded, in NFC.</param>
    /// <param name="evenKnown">Whether a word that is known may be mistyped too.</param>
    public IReadOnlyList<Slot> Read(string text, bool evenKnown = false) =>
        Required(Together(words.Read(Rejoined([.. TypedWord.In(text, known.Knows).Take(MostWords)]), evenKnown)));

    /// <summary>Joins what a stray space parted: “th ốt” is “thốt”, where no text has “th”.</summary>
    private List<TypedWord> Rejoined(List<TypedWord> typed)
    {
        for (var i = 0; i + 1 < typed.Count; i++)
        {
            if (typed[i].Text.Length + typed[i + 1].Text.Length <= LongestSyllable && !(known.Knows(typed[i].Forms) && known.Knows(typed[i + 1].Forms))
                && TypedWord.In(typed[i].Text + typed[i + 1].Text, known.Knows).ToList() is [var whole] && known.Knows(whole.Forms))
            {
                typed[i] = whole;
                typed.RemoveAt(i + 1);
            }
        }
        return typed;
    }

    /// <summary>Joins the words that are together the name of a place, or have together other names.</summary>
    private List<Slot> Together(IReadOnlyList<Slot> slots)
    {
        var typed = slots.Select(s => s.Spelt == Spelt.Otherwise && s.Likeliest.Count == 1 ? s.Likeliest[0] : s.Words[0]).ToList();
        var joined = new List<Slot>();
        for (var i = 0; i < slots.Count;)
        {
            var (place, found) = (PlaceAt(slots, typed, i), Synonyms.Default.At(typed, i));
            var parts = slots.Skip(i).Take(Math.Max(Math.Max(1, place), found.Length)).ToList();
            joined.Add(place >= Math.Max(2, found.Length) ? Place(parts) : found.Length > 0 ? Renamed(parts, found) : parts[0]);
            i += parts.Count;
        }
        return joined;
    }

    /// <summary>How many words from there on are a place's name of more than one word, with its kind or without; 0: none.</summary>
    private static int PlaceAt(IReadOnlyList<Slot> slots, List<Forms> typed, int start)
    {
        for (var length = Math.Min(PlaceNames.LongestName, typed.Count - start); length > 1; length--)
        {
            if (slots.Skip(start).Take(length).All(s => s.Likeliest.Count == 1 && !s.IsUnknown) && PlaceNames.Default.Has(typed.GetRange(start, length)))
            {
                return length;
            }
        }
        return 0;
    }

    private static Slot Place(List<Slot> parts) => Joined(parts) is var name ? name with
    {
        Readings = [name.Readings[0] with { AsName = true }],
    } : name;

    private Slot Renamed(List<Slot> parts, Synonyms.Found found) => Joined(parts) is var slot ? slot with
    {
        Readings =
        [
            .. slot.Readings,
            .. found.Others.Where(o => o.Words.All(known.Knows)).Select(o => new Reading(o.Words, o.IsMeant ? OtherName : OtherNameOfAnother, AsName: true)),
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
    /// Marks what a hit need not have; where that would be all, none of it. Marks that are typed may make a word one that need not be there, never the other way: who types them must not lose a hit.
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

    private bool AreNeighbours(Slot one, Slot next, Slot other) => !MayBeFiller(other) && known.AreWritten(one.Likeliest[^1], next.Likeliest[0]);
}
