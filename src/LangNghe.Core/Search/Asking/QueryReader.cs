using LangNghe.Core.Search.Analysis;
using LangNghe.Core.Text;

namespace LangNghe.Core.Search.Asking;

/// <summary>
/// Understands what was typed: words as they are, as a keyboard left them, written together, mistyped, under another name, and which of
/// them a hit need not have.
/// </summary>
internal sealed class QueryReader(KnownTerms known)
{
    private const int MostWords = 24;

    private readonly Spelling spelling = new(known);

    /// <param name="text">Bounded, in NFC.</param>
    /// <param name="evenKnown">Whether words that are known may be mistyped too: another word than the one that was meant.</param>
    public IReadOnlyList<Slot> Read(string text, bool evenKnown = false)
    {
        var typed = Typed(text).Take(MostWords).ToList();
        // Where one word shows that the keyboard was off, the others were typed with it too.
        var keyboardIsOff = typed.Exists(w => w.Struck is { } s && !known.Knows(w.Forms) && known.Knows(s));
        var slots = typed.Select((word, i) => Understand(word, keyboardIsOff, evenKnown, i > 0 ? typed[i - 1] : null, i + 1 < typed.Count ? typed[i + 1] : null)).ToList();
        return Required(Renamed(slots));
    }

    private static IEnumerable<TypedWord> Typed(string text)
    {
        foreach (var run in Word.Runs(text))
        {
            var struck = Struck(run.Text);
            var parts = run.Parted().ToList();
            if (parts.Count == 1 || struck is not null)
            {
                yield return new(text[run.Start..run.End], Forms.Of(run.Text), struck, Written(run.Text));
                continue;
            }
            foreach (var part in parts)
            {
                yield return new(text[part.Start..part.End], Forms.Of(part.Text), null, null);
            }
        }
    }

    // “is” and “of” are English before they are “í” and “ò”.
    private static Forms? Struck(string word) =>
        Keystrokes.Read(word) is { } syllable && !Fillers.Default.Contains(Forms.Of(word)) ? Forms.Of(syllable) : null;

    private static string? Written(string word) =>
        Keystrokes.Read(word) is { } s ? (s.Tone == '\0' ? s.Letters : ToneMarks.Put(s)) : null;

    private Slot Understand(TypedWord word, bool keyboardIsOff, bool evenKnown, TypedWord? before, TypedWord? after)
    {
        var readings = new List<Reading>();
        var knows = known.Knows(word.Forms);
        var knowsStruck = word.Struck is { } s && known.Knows(s);
        if (knows)
        {
            readings.Add(new([word.Forms], 1));
        }
        if (knowsStruck)
        {
            var reading = new Reading([word.Struck!.Value], knows && !keyboardIsOff ? 0.4f : 1);
            readings.Insert(keyboardIsOff ? 0 : readings.Count, reading);
        }
        if (readings.Count > 0 && !evenKnown)
        {
            return new(word.Text, readings, false) { Typed1 = word.Forms, ReadAs = readings[0].Words[0] == word.Forms ? null : word.Written };
        }
        var parted = readings.Count == 0 ? spelling.Parted(word.Lower) : null;
        var near = parted is { AllBelong: true } ? [] : spelling.Near(word.Forms, before?.Forms, after?.Forms);
        if (parted is { } p && near.Count == 0)
        {
            return new(word.Text, [new(p.Words, 1)], false) { ReadAs = Joined(word.Lower, p.Words) };
        }
        readings.AddRange(near.Select((n, i) => new Reading([n], 0.7f - (0.1f * i))));
        var respelt = near.Count > 0 && !knows && !knowsStruck;
        return new(word.Text, readings, false) { Typed1 = word.Forms, Respelt = respelt, ReadAs = respelt ? near[0].Folded : null };
    }

    /// <summary>A word written together, as its parts with spaces and its own marks.</summary>
    private static string Joined(string word, IReadOnlyList<Forms> parts)
    {
        var (text, at) = (new List<string>(), 0);
        foreach (var part in parts)
        {
            text.Add(word.Substring(at, Math.Min(part.Folded.Length, word.Length - at)));
            at += part.Folded.Length;
        }
        return string.Join(' ', text);
    }

    /// <summary>Joins the slots that together have other names, and adds those names.</summary>
    private List<Slot> Renamed(List<Slot> slots)
    {
        var words = slots.ConvertAll(s => s is { Respelt: false, Readings: [{ Words: [var only] }, ..] } ? only : s.Typed1);
        var renamed = new List<Slot>();
        for (var i = 0; i < slots.Count;)
        {
            var (length, others) = Synonyms.Default.At(words, i);
            if (length == 0)
            {
                renamed.Add(slots[i++]);
                continue;
            }
            var parts = slots.GetRange(i, length);
            var names = others.Where(o => o.All(known.Knows)).Select(o => new Reading(o, 0.8f));
            renamed.Add(new(string.Join(' ', parts.Select(p => p.Typed)), [.. Whole(parts), .. names], false)
            {
                ReadAs = parts.Exists(p => p.ReadAs is not null) ? string.Join(' ', parts.Select(p => p.ReadAs ?? p.Typed)) : null,
                Respelt = parts.Exists(p => p.Respelt),
            });
            i += length;
        }
        return renamed;
    }

    private static IEnumerable<Reading> Whole(List<Slot> parts) => parts is [var one] ? one.Readings
        : parts.Exists(p => p.IsUnknown) ? []
        : [new([.. parts.SelectMany(p => p.Readings[0].Words)], parts.Min(p => p.Readings[0].Weight))];

    /// <summary>Marks what a hit need not have; where that would be all, none of it.</summary>
    private List<Slot> Required(List<Slot> slots)
    {
        var marked = slots.Select((slot, i) => slot with { Optional = IsFiller(slot) && !IsPartOfName(slots, i) }).ToList();
        return marked.Exists(s => !s.Optional && !s.IsUnknown) ? marked : slots;
    }

    private static bool IsFiller(Slot slot) => slot.Readings is [{ Words: [var word] }, ..] ? Fillers.Default.Contains(word) : slot.IsUnknown && slot.Typed.Length == 1;

    /// <summary>Whether the word stands beside its neighbour in a name: “an” in “an phú”.</summary>
    private bool IsPartOfName(List<Slot> slots, int i)
    {
        var word = slots[i].Readings is [{ Words: [var w] }, ..] ? w : default;
        return word.Folded is not null
            && ((i > 0 && !IsFiller(slots[i - 1]) && slots[i - 1].Readings is [{ Words: [.., var before] }, ..] && known.AreNeighbours(before, word))
                || (i + 1 < slots.Count && !IsFiller(slots[i + 1]) && slots[i + 1].Readings is [{ Words: [var after, ..] }, ..] && known.AreNeighbours(word, after)));
    }

    private sealed record TypedWord(string Text, Forms Forms, Forms? Struck, string? Written)
    {
        public string Lower => Text.ToLowerInvariant();
    }
}
