namespace LangNghe.Core.Search.Asking;

/// <summary>Understands the words of a query one by one.</summary>
internal sealed class WordReader(KnownTerms known)
{
    // A word everybody knows is seldom meant as keys.
    private const float StruckAlone = 0.4f;

    // Each costs much; of a text without sense it would be all its words.
    private const int MostUnknown = 8;

    private readonly Spelling spelling = new(known);
    private int unknown;

    /// <param name="words">The whole query.</param>
    /// <param name="evenKnown">Whether a word that is known may be mistyped too: another one was meant.</param>
    public IReadOnlyList<Slot> Read(IReadOnlyList<TypedWord> words, bool evenKnown)
    {
        // Where one word shows that the keyboard was off, the others were typed with it too.
        var keyboardIsOff = words.Any(w => w is { IsSyllable: true, Struck: { } keys } && !known.Knows(w.Forms) && known.Knows(keys));
        return [.. words.Select((word, i) => Read(word, keyboardIsOff, words.ElementAtOrDefault(i - 1), words.ElementAtOrDefault(i + 1), evenKnown))];
    }

    private Slot Read(TypedWord word, bool keyboardIsOff, TypedWord? before, TypedWord? after, bool evenKnown)
    {
        var slot = new Slot(word.Text, [word.Forms], [.. AsWritten(word, keyboardIsOff)]) { IsFiller = Fillers.Default.Contains(word.Forms) };
        if (slot.Readings is [var likeliest, ..])
        {
            slot = slot with { Spelt = likeliest.Words[0] == word.Forms ? Spelt.AsTyped : Spelt.Otherwise };
            return evenKnown ? slot with { Readings = [.. slot.Readings, .. Mistyped(word, before, after)] } : slot;
        }
        return slot.IsFiller || ++unknown > MostUnknown ? slot : Unknown(slot, word, before, after);
    }

    private IEnumerable<Reading> AsWritten(TypedWord word, bool keyboardIsOff)
    {
        var asIs = known.Knows(word.Forms) ? new Reading([word.Forms], 1) : null;
        var struck = word.Struck is { } keys && (word.IsSyllable || asIs is null) && known.Knows(keys) ? new Reading([keys], asIs is null || keyboardIsOff ? 1 : StruckAlone) : null;
        return (keyboardIsOff ? new[] { struck, asIs } : [asIs, struck]).OfType<Reading>();
    }

    /// <summary>Words written as one if each is known beside the next; else one letter mistyped; else written as one after all.</summary>
    private Slot Unknown(Slot slot, TypedWord word, TypedWord? before, TypedWord? after)
    {
        var parted = spelling.Parted(word.Text.ToLowerInvariant());
        var mistyped = parted is { AllBelong: true } ? [] : Mistyped(word, before, after).ToList();
        return mistyped.Count > 0 ? slot with { Readings = mistyped, Spelt = Spelt.Wrongly }
            : parted is not null ? slot with { Readings = [new(parted.Words, 1)], Spelt = Spelt.Otherwise }
            : slot;
    }

    private IEnumerable<Reading> Mistyped(TypedWord word, TypedWord? before, TypedWord? after) =>
        spelling.Near(word.Forms, before?.Forms, after?.Forms).Select((near, i) => new Reading([near], 0.7f - (0.1f * i)));
}
