using System.Diagnostics.CodeAnalysis;

namespace LangNghe.Core.Content;

/// <summary>Why something was not done: a key of <c>CoreWords</c> with its arguments, and the faults of the content where there are any.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A refusal is what the office gives; the word is in the glossary.")]
public sealed class Refusal(string reason, params object[] arguments) : Exception(reason)
{
    public string Reason { get; } = reason;

    public IReadOnlyList<object> Arguments { get; } = arguments;

    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>The sentence in the reader's language.</summary>
    public string In(Language language) => CoreWords.Say(language, Reason, [.. Arguments]);
}
