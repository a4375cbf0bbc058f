using LangNghe.Core.Content;

namespace LangNghe.Bench.Search.Questions;

/// <summary>Something asked. <paramref name="Wanted"/>: the items of which one must come first; empty: only the time is measured.</summary>
internal sealed record Question(string Text, Language Language, string Group, IReadOnlySet<Guid> Wanted)
{
    public static readonly IReadOnlySet<Guid> Anything = new HashSet<Guid>();
}
