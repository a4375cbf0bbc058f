using LangNghe.Core.Content;
using LangNghe.Web.Answers;
using LangNghe.Web.StructuredData;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Web.Pages.Public;

/// <summary>
/// A list narrowed by facets, 24 a page. Everything the reader chose stands in the address, the same in both languages;
/// keys and values that no list knows are passed over.
/// </summary>
public abstract class ListPage : PublicPage
{
    public const int PageSize = 24;

    public const string PageKey = "trang";

    public const string AskedKey = "q";

    /// <summary>What the list is called: the heading of the page.</summary>
    public abstract string Heading { get; }

    /// <summary>The question this list answers; null: it answers none.</summary>
    public virtual string? Asked => null;

    /// <summary>The question as it was understood.</summary>
    public virtual string? AskedAs => Asked;

    /// <summary>What an empty result says first.</summary>
    public virtual string EmptyHeading => T["List.Empty"];

    /// <summary>The heading of the page as it is narrowed: “Làng nghề: Đường thốt nốt”.</summary>
    public string HeadingNow => IsNarrowed ? T.Say("List.NarrowedHeading", ShortHeading, Choice) : Heading;

    public bool IsNarrowed => Choice.Length > 0;

    /// <summary>The name of the page as it is narrowed: “Làng nghề và nghề thủ công – Đường thốt nốt”.</summary>
    protected virtual string NameNow => IsNarrowed ? T.Say("List.Narrowed", Heading, Choice) : Heading;

    /// <summary>The ways to the same craft in other lists.</summary>
    public virtual IReadOnlyList<Crumb> SameCraft => [];

    protected virtual string ShortHeading => Heading;

    /// <summary>Labels of all that is chosen.</summary>
    protected string Choice => string.Join(", ", Facets.Select(f => f.Chosen?.Label).OfType<string>());

    /// <summary>Key of the chosen value by key of the facet.</summary>
    public IReadOnlyDictionary<string, string> Chosen { get; protected set; } = new Dictionary<string, string>();

    public IReadOnlyList<FacetCounts> Facets { get; protected set; } = [];

    /// <summary>How many items have every chosen value.</summary>
    public int Count { get; protected set; }

    /// <summary>From 1.</summary>
    public int PageNumber { get; protected set; } = 1;

    public int PageCount => Pager.Count(Count);

    /// <summary>What the whole list holds, in one sentence.</summary>
    protected abstract string About { get; }

    /// <summary>A narrowed list, or a later page of it, is described by what it is.</summary>
    public override string Description => IsNarrowed || PageNumber > 1 ? $"{Title}: {T.Count("List.Results", Count)}." : About;

    public override string CanonicalQuery => ChosenQuery;

    public override string ChosenQuery => Query(Chosen, PageNumber);

    /// <summary>The name of a facet above its values.</summary>
    public string NameOf(FacetCounts facet) => T[$"Facet.{facet.Key}"];

    /// <summary>This list with a value chosen (null: none) in a facet and the other facets as they are, from its first page.</summary>
    public string With(string facet, string? value) => Address(Choosing(facet, value), 1);

    public string ToPage(int number) => Address(Chosen, number);

    /// <summary>The list with nothing chosen.</summary>
    public string Whole => Address([], 1);

    /// <summary>The numbers the pager shows; null stands for a gap.</summary>
    public IReadOnlyList<int?> PageNumbers => Pager.Around(PageNumber, PageCount);

    private string Address(IEnumerable<KeyValuePair<string, string>> chosen, int page) => AddressIn(Language) + Query(chosen, page);

    private Dictionary<string, string> Choosing(string facet, string? value)
    {
        var chosen = new Dictionary<string, string>(Chosen);
        chosen.Remove(facet);
        if (value is not null)
        {
            chosen[facet] = value;
        }
        return chosen;
    }

    // In the order of the facets, so that one list has one address, whichever way the reader came.
    private string Query(IEnumerable<KeyValuePair<string, string>> chosen, int page)
    {
        var byKey = new Dictionary<string, string>(chosen);
        string[] asked = Asked is null ? [] : [$"{AskedKey}={Uri.EscapeDataString(Asked)}"];
        var pairs = asked.Concat(Facets.Where(f => byKey.ContainsKey(f.Key)).Select(f => $"{f.Key}={byKey[f.Key]}"));
        var query = string.Join('&', page > 1 ? pairs.Append($"{PageKey}={page}") : pairs);
        return query.Length == 0 ? "" : $"?{query}";
    }
}

/// <summary>A list of one kind of items.</summary>
public abstract class ListPage<TItem> : ListPage
{
    /// <summary>The items of this page of the list.</summary>
    public IReadOnlyList<TItem> Items { get; private set; } = [];

    /// <summary>All items, in the order to show them.</summary>
    protected abstract IReadOnlyList<TItem> All { get; }

    /// <summary>The facets, in the order to show them.</summary>
    protected abstract IReadOnlyList<Facet<TItem>> Declare();

    public virtual IActionResult OnGet()
    {
        var declared = Declare();
        Chosen = ListQuery.Chosen(Request.Query, declared.Select(f => f.Key));
        var list = new FacetedList<TItem>(All, declared, Chosen, T["List.UnknownValue"]);
        (Facets, Count) = (list.Facets, list.Items.Count);
        if (ListQuery.Page(Request.Query, PageKey) is not { } number || number > PageCount)
        {
            return NotFound();
        }
        PageNumber = number;
        Items = Pager.Page(list.Items, number);
        Title = NameOfPage();
        if (IsNarrowed)
        {
            (Crumbs, ShortTitle) = ([new(Heading, Whole)], Choice);
        }
        NoIndex = Chosen.Count > 1 || Count == 0;
        if (Count == 0)
        {
            KeptAnswers.Pass(HttpContext);
        }
        return Page();
    }

    public override void Describe(Graph graph)
    {
        graph.PageIs(Kind);
        graph.MainList(Items.Select(item => Listed(graph, item)), (PageNumber - 1) * PageSize);
    }

    /// <summary>What kind of page programs are told it is.</summary>
    protected virtual string Kind => "CollectionPage";

    /// <summary>How programs are told of an item.</summary>
    protected virtual Listed Listed(Graph graph, TItem item) =>
        item is Document document ? new(graph.Link(document)) : throw new InvalidOperationException($"{typeof(TItem).Name} is no document.");

    // Every page that may be found needs a name of its own.
    private string NameOfPage() => PageNumber == 1 ? NameNow : T.Say("List.TitleOfPage", NameNow, PageNumber);
}
