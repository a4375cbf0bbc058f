using LangNghe.Core.Search.Analysis;

namespace LangNghe.Core.Search.Asking;

/// <summary>One way to understand a part of the query.</summary>
/// <param name="Words">What is then looked for, in this order.</param>
/// <param name="Weight">How sure that is what was meant, up to 1.</param>
internal sealed record Reading(IReadOnlyList<Forms> Words, float Weight);

/// <summary>How the likeliest reading came out of what was typed.</summary>
internal enum Spelt
{
    AsTyped,

    /// <summary>Telex or VNI left over, or words written together: what was meant is certain.</summary>
    Otherwise,

    /// <summary>One letter is another one.</summary>
    Wrongly,
}

/// <summary>A part of the query, one word or some that belong together, with all ways to understand it, the likeliest first.</summary>
/// <param name="Typed">As the reader wrote it.</param>
/// <param name="Words">The same as words.</param>
/// <param name="Readings">None: no text has it, in whatever way it is understood.</param>
internal sealed record Slot(string Typed, IReadOnlyList<Forms> Words, IReadOnlyList<Reading> Readings)
{
    public Spelt Spelt { get; init; }

    /// <summary>A hit need not have it.</summary>
    public bool Optional { get; init; }

    /// <summary>It says next to nothing: “của”, “the”.</summary>
    public bool IsFiller { get; init; }

    public bool IsUnknown => Readings.Count == 0;

    /// <summary>What is looked for above all; as typed where no text has it.</summary>
    public IReadOnlyList<Forms> Likeliest => Readings is [var first, ..] ? first.Words : Words;
}
