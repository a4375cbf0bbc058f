using System.Text.Json.Nodes;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.Records;

/// <summary>How the certificates of a product stand at the day, where it is seen made, what its villages make besides.</summary>
internal static class ProductFacts
{
    public static readonly IReadOnlyList<ComputedFact> All =
    [
        ComputedFact.From<Product>("ocop", (product, told) => Telling.Choice(product.OcopOn(told.Day).Standing)),
        ComputedFact.From<Product>("certificates", (product, told) => new JsonArray([.. product.OcopOn(told.Day).Certificates.Select(at => Certificate(at, told))])),
        ComputedFact.From<Product>("places", (product, told) => new JsonArray(
        [
            .. VillagesOf(product, told).Select(v => v.Place is { } code ? Gazetteer.Current.FindCommune(code) : null).OfType<Commune>().Distinct().Select(told.Place),
        ])),
        ComputedFact.From<Product>("points", (product, told) => told.Links(
            VillagesOf(product, told).SelectMany(v => told.Published.Referring<ProductionPoint>(v.Key, nameof(ProductionPoint.Villages))).DistinctBy(p => p.Key))),
        ComputedFact.From<Product>("others", (product, told) => told.Links(Of(VillagesOf(product, told), told).Where(p => p.Key != product.Key))),
    ];

    /// <summary>The products of some villages.</summary>
    public static IEnumerable<Product> Of(IEnumerable<CraftVillage> villages, Telling told) =>
        villages.SelectMany(v => told.Published.Referring<Product>(v.Key, nameof(Product.Villages))).DistinctBy(p => p.Key);

    private static IReadOnlyList<CraftVillage> VillagesOf(Product product, Telling told) => told.Published.Find<CraftVillage>(product.Villages);

    private static JsonObject Certificate(CertificateAtDay at, Telling told) => new()
    {
        ["standing"] = Telling.Choice(at.State.Standing),
        ["doubt"] = at.State.Doubt == OcopDoubt.None ? null : Telling.Choice(at.State.Doubt),
        ["lastDay"] = Telling.Iso(at.State.Term?.LastDay),
        ["expiresFromLatest"] = Telling.Iso(at.State.Term?.ExpiresFromLatest),
        ["words"] = Telling.Say(at.Line),
        ["reason"] = Telling.Say(at.Reason),
        ["certificate"] = FactJson.Of(at.Certificate, told),
    };
}
