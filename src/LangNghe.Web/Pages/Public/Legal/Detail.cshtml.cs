using LangNghe.Core.Articles;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Web.StructuredData;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Legal;

/// <summary>A law: its force at a day, what it says in short, how it stands to others, who explains it.</summary>
public sealed class DetailModel : ItemPage<LegalDocument>
{
    public AskedDay Asked { get; private set; } = null!;

    public LegalState State { get; private set; } = null!;

    /// <summary>How this document is tied to the one that ends it, in the library or only known by its number; null: none does.</summary>
    public RelatedLaw? Successor { get; private set; }

    /// <summary>Relations read from both sides, by kind.</summary>
    public IReadOnlyList<IGrouping<LegalLink, RelatedLaw>> Relations { get; private set; } = [];

    /// <summary>What it replaced and what replaced it, oldest first, each with its force at the day; only itself: nothing.</summary>
    public IReadOnlyList<(LegalDocument Law, LegalState State)> Chain { get; private set; } = [];

    public IReadOnlyList<Guide> Guides { get; private set; } = [];

    public IReadOnlyList<Article> Articles { get; private set; } = [];

    /// <summary>Whether it has ended today, whatever day was asked for.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>The day it ends or ended; null: not known.</summary>
    public DateOnly? EndsOn { get; private set; }

    public override string ChosenQuery => Asked.Typed is { } day ? $"?{AskedDay.Key}={Uri.EscapeDataString(day)}" : "";

    /// <summary>How a law stands at the day asked for.</summary>
    public LegalState StateOf(LegalDocument law) => Published.Laws().StateOf(law, Asked.Day);

    public string Why(LegalDocument law, LegalState state) => T.Why(law, state, Asked.Day < Today);

    public override void Describe(Graph graph)
    {
        base.Describe(graph);
        LawData.Describe(graph, this);
    }

    protected override void Prepare()
    {
        var library = Published.Laws();
        Title = T.Say("Law.Title", T.Name(Item), Text(Item.Name));
        ShortTitle = Text(Item.Number);
        Description = Excerpt.Of(T.Say("Law.Description", T.Name(Item), Text(Item.Summary.IsEmpty ? Item.Name : Item.Summary)));
        Crumbs = [new(T["Legal.Heading"], To("Legal/Index"))];
        Asked = AskedDay.From(Request.Query[AskedDay.Key], Today);
        NoIndex = Request.Query.ContainsKey(AskedDay.Key);
        State = StateOf(Item);
        ReadEnd(library.StateOf(Item, Today));
        Relations = [.. library.RelationsOf(Item).GroupBy(r => r.Link)];
        Successor = library.SuccessorOf(Item, State);
        Chain = library.ChainOf(Item) is { Count: > 1 } chain ? [.. chain.Select(l => (l, StateOf(l)))] : [];
        Guides = Published.Referring<Guide>(Item.Key, nameof(Guide.Sections), Language);
        Articles = Published.Referring<Article>(Item.Key, nameof(Article.About), Language);
    }

    private void ReadEnd(LegalState today)
    {
        HasEnded = today.Validity == LegalValidity.Ended;
        EndsOn = today.Reason == LegalReason.Replaced ? today.Day : today.EndsOn;
    }
}
