using LangNghe.Core.Content;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Shared;

/// <summary>
/// Where a fact comes from, as numbers that point at the sources of its item: <c>_Refs</c>. A source that stands with the fact alone is named.
/// </summary>
public sealed record FactSources(IReadOnlyList<Source> Sources, SourcedDocument Item, Words T)
{
    public IEnumerable<int> Numbers => Item.Sources.Index().Where(s => Sources.Contains(s.Item)).Select(s => s.Index + 1);

    public IEnumerable<Source> Others => Sources.Where(s => !Item.Sources.Contains(s));
}
