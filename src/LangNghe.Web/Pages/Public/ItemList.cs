using LangNghe.Core.Content;
using LangNghe.Web.Answers;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public;

/// <summary>A list of items with the ways to narrow it, declared once: its page shows it to readers, the API to programs.</summary>
public abstract class ItemList<TItem>(Moment moment, Words t) where TItem : Document
{
    protected PublishedSnapshot Published => moment.Published;

    protected DateOnly Today => moment.Today;

    protected Words T => t;

    /// <summary>All items, in the order to show them.</summary>
    public virtual IReadOnlyList<TItem> All => Published.All<TItem>(T.Language);

    /// <summary>The facets, in the order to show them; their keys stand in the table of addresses too.</summary>
    public virtual IReadOnlyList<Facet<TItem>> Facets => [];
}

/// <summary>The page of such a list.</summary>
public abstract class ItemListPage<TItem> : ListPage<TItem> where TItem : Document
{
    protected abstract ItemList<TItem> List { get; }

    protected Moment Now => Moment.Of(HttpContext);

    protected override IReadOnlyList<TItem> All => List.All;

    protected override IReadOnlyList<Facet<TItem>> Declare() => List.Facets;
}
