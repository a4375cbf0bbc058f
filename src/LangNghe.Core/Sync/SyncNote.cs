using LangNghe.Core.Content;

namespace LangNghe.Core.Sync;

/// <summary>
/// What there is to say about a file: its path relative to the folder, the line (0: the file as a whole) and the reason as a key of
/// <c>CoreWords.resx</c> with its arguments.
/// </summary>
public sealed record SyncNote(string File, int Line, string Reason, params object[] Arguments)
{
    /// <summary>The reason as a sentence in the reader's language.</summary>
    public string In(Language language) =>
        CoreWords.Say(language, Reason, [.. Arguments.Select(a => a is Fault fault ? fault.In(language) : a)]);

    public bool Equals(SyncNote? other) => other is not null && File == other.File && Line == other.Line
        && Reason == other.Reason && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => HashCode.Combine(File, Line, Reason, Arguments.Length);
}
