namespace LangNghe.Core.Content;

/// <summary>What can be done to an item. The word is the same in commands, audit events and pages.</summary>
public enum Verb
{
    Save,
    Publish,
    Rename,
    Withdraw,
    Remove,
    Import,
}

/// <summary>Who does something, as the audit shall name them.</summary>
/// <exception cref="Refusal">The name is blank, or longer than the audit holds.</exception>
public sealed record Actor(string Name)
{
    public const int LongestName = 200;

    public string Name { get; } = string.IsNullOrWhiteSpace(Name) ? throw new Refusal("Refusal.Nobody")
        : Name.Length > LongestName ? throw new Refusal("Refusal.LongName", LongestName)
        : Name;
}

/// <summary>The one table of what may follow what: which state an item is in after a verb, or that it may not be done.</summary>
public static class Transitions
{
    /// <summary>The state after the verb; null: not allowed from this state.</summary>
    public static ContentState? After(ContentState state, Verb verb) => (state, verb) switch
    {
        (_, Verb.Save or Verb.Import) => state,
        (_, Verb.Publish) => ContentState.Published,
        (ContentState.Removed, _) => null,
        (_, Verb.Rename) => state,
        (ContentState.Published, Verb.Withdraw) => ContentState.Withdrawn,
        (ContentState.Published or ContentState.Withdrawn, Verb.Remove) => ContentState.Removed,
        _ => null,
    };
}
