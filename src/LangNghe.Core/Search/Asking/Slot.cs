using LangNghe.Core.Search.Analysis;

namespace LangNghe.Core.Search.Asking;

/// <summary>One way to understand a part of the query.</summary>
/// <param name="Words">What is then looked for, in this order.</param>
/// <param name="Weight">How sure that is what was meant, up to 1.</param>
internal sealed record Reading(IReadOnlyList<Forms> Words, float Weight);

/// <summary>A part of the query, one word or some that belong together, with all ways to understand it; the first is the likeliest.</summary>
/// <param name="Typed">As the reader wrote it.</param>
/// <param name="Optional">A hit need not have it.</param>
internal sealed record Slot(string Typed, IReadOnlyList<Reading> Readings, bool Optional)
{
    /// <summary>No text has it, in whatever way it is understood.</summary>
    public bool IsUnknown => Readings.Count == 0;

    /// <summary>What was typed, as one word; without letters where it is several.</summary>
    public Forms Typed1 { get; init; } = new("", "", "", "");

    /// <summary>Whether it was read as another spelling of what was typed.</summary>
    public bool Respelt { get; init; }

    /// <summary>How the likeliest reading is written, where it is not as typed.</summary>
    public string? ReadAs { get; init; }
}
