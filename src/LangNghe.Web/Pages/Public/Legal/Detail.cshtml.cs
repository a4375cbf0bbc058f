using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
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

    /// <summary>The day the reason speaks of; a day of issue only as exactly as it is known.</summary>
    public string? ReasonDay => State.Reason == LegalReason.NotIssuedYet
        ? Item.IssuedOn?.Display(Language.Culture())
        : State.Day is { } day ? T.Day(day) : null;

    protected override void Prepare()
    {
        var library = Published.Laws();
        Title = T.Say("Law.Title", T.Name(Item), Text(Item.Name));
        ShortTitle = Text(Item.Number);
        Description = Excerpt.Of(T.Say("Law.Description", T.Name(Item), Text(Item.Summary.IsEmpty ? Item.Name : Item.Summary)));
        Crumbs = [new(T["Legal.Heading"], To("Legal/Index"))];
        Asked = AskedDay.From(Request.Query[AskedDay.Key], Today);
        NoIndex = Request.Query.ContainsKey(AskedDay.Key);
        State = library.StateOf(Item, Asked.Day);
        Relations = [.. library.RelationsOf(Item).GroupBy(r => r.Link)];
        Successor = library.SuccessorOf(Item, State);
        Chain = library.ChainOf(Item) is { Count: > 1 } chain ? [.. chain.Select(l => (l, library.StateOf(l, Asked.Day)))] : [];
        Guides = Published.Referring<Guide>(Item.Key, nameof(Guide.Sections));
        Articles = Published.Referring<Article>(Item.Key, nameof(Article.About));
    }
}
