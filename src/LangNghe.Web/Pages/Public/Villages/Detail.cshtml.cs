using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Pages.Public.Legal;
using LangNghe.Web.Pages.Shared;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Villages;

/// <summary>A craft village or trade with all that is known of it, and what is not.</summary>
public sealed class DetailModel : ItemPage<CraftVillage>
{
    public string Motif { get; private set; } = "";

    public Recognition Recognition { get; private set; } = null!;

    public Commune? Commune { get; private set; }

    public IReadOnlyList<Product> Products { get; private set; } = [];

    public IReadOnlyList<ProductionPoint> Points { get; private set; } = [];

    /// <summary>The laws that concern it and have force today.</summary>
    public IReadOnlyList<LegalDocument> Laws { get; private set; } = [];

    public NearVillage? Near { get; private set; }

    public SmallMap? Map { get; private set; }

    /// <summary>Whether a property is only the compilers' suggestion.</summary>
    public bool IsSuggested(string property) => Item.CertaintyOf(property) is { Certainty: Certainty.Suggested };

    protected override void Prepare()
    {
        OpensWithCover = true;
        Description = Excerpt.Of(Text(Item.Summary));
        Motif = Look.Motif.Of(Item);
        Recognition = Item.RecognitionOn(Today);
        Commune = Item.Place is { } place ? Gazetteer.Current.FindCommune(place) : null;
        Products = Published.Referring<Product>(Item.Key, nameof(Product.Villages), Language);
        Points = Published.Referring<ProductionPoint>(Item.Key, nameof(ProductionPoint.Villages), Language);
        Laws = VillageLaws.InForce(Published.Laws(), Item.Craft, Today);
        if (Item.Coordinates is { } here)
        {
            Near = new NearVillage(Item, here, Published);
            Map = new SmallMap(Text(Item.ShortName()), here, Near.Marks, T);
        }
    }
}
