namespace LangNghe.Core.Content;

/// <summary>
/// What is wrong with a value: the path of the property (<c>sources[2].url</c>) and the reason as a key of <c>Words.resx</c> with its arguments.
/// </summary>
public sealed record Fault(string Property, string Reason, params object[] Arguments)
{
    /// <summary>The reason as a sentence in the reader's language.</summary>
    public string In(Language language) => CoreWords.Say(language, Reason, Arguments);

    public Fault Under(string path) => this with { Property = Property is "" or ['[', ..] ? path + Property : $"{path}.{Property}" };

    public bool Equals(Fault? other) =>
        other is not null && Property == other.Property && Reason == other.Reason && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => HashCode.Combine(Property, Reason, Arguments.Length);
}
