using LangNghe.Core.Content;
using LangNghe.Web.Addressing;
using LangNghe.Web.StructuredData;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Web.Pages.Public;

/// <summary>The page of one item: finds it by its address, follows it to a newer one, says so when it was removed.</summary>
public abstract class ItemPage<T> : PublicPage where T : Document
{
    public T Item { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        var address = Published.At<T>(Language, slug);
        if (address.GoneSince is { } day)
        {
            HttpContext.Features.Set(new GoneFeature(day));
            return StatusCode(StatusCodes.Status410Gone);
        }
        if (address.Item is null)
        {
            return NotFound();
        }
        if (address.MovedTo is not null)
        {
            return RedirectPermanent(To(address.Item) + Request.QueryString);
        }
        Item = address.Item;
        Title = Text(Item.Name);
        ChangedAt = Item.Publication.ChangedAt;
        Prepare();
        return Page();
    }

    public override Document? Subject => Item;

    /// <summary>Gathers what the page shows besides the item.</summary>
    protected abstract void Prepare();

    public override void Describe(Graph graph) => graph.Ground(Item);

    public override string AddressIn(Language language) => PageAddresses.To(Item, language);

    /// <summary>A text in the page's language, or in the other one where it is missing.</summary>
    public string Text(LocalizedText text) => text.In(Language).Text ?? "";

    /// <summary>Whether the item has no text of its own in the page's language; the page then says so.</summary>
    public bool NotTranslated => Item.Name[Language] is null;
}

/// <summary>That the item of an address was removed, and on which day.</summary>
public sealed record GoneFeature(DateOnly Since);
