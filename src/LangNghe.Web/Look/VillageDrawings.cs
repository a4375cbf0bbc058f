using System.Collections.Frozen;
using LangNghe.Core.Content;
using LangNghe.Core.Villages;

namespace LangNghe.Web.Look;

/// <summary>
/// Which drawing each village shows among others. Those of one family take its whole picture and its close-ups in turn, so that neighbours differ.
/// </summary>
public sealed class VillageDrawings
{
    private static readonly string[] Views = ["", "-a", "-b"];

    private readonly FrozenDictionary<Guid, (string Motif, string Drawing)> byVillage;

    public VillageDrawings(PublishedSnapshot published) => byVillage = published.All<CraftVillage>()
        .GroupBy(Motif.Of)
        .SelectMany(family => family.Index().Select(v => KeyValuePair.Create(v.Item.Key, (family.Key, family.Key + Views[v.Index % Views.Length]))))
        .ToFrozenDictionary();

    /// <exception cref="KeyNotFoundException">The village is not published.</exception>
    public (string Motif, string Drawing) Of(CraftVillage village) => byVillage[village.Key];
}
