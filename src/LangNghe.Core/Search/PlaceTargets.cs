using System.Security.Cryptography;
using System.Text;
using LangNghe.Core.Content;
using LangNghe.Core.Places;

namespace LangNghe.Core.Search;

/// <summary>The places that can be found: the units of today, and the former ones with their districts.</summary>
public static class PlaceTargets
{
    public const string Commune = "commune";
    public const string OldUnit = "oldUnit";
    public const string District = "district";

    /// <summary>Communes of today first, then old units, then districts, each by the Vietnamese alphabet.</summary>
    public static IReadOnlyList<SearchTarget> All { get; } =
    [
        .. Gazetteer.Current.Communes.Select(c => new SearchTarget(KeyOf(Commune, c.Slug), Commune, c, Name(c.Title))),
        .. Gazetteer.Current.OldUnits.Select(u => new SearchTarget(KeyOf(OldUnit, u.Slug), OldUnit, u, Name(u.Title))),
        .. Gazetteer.Current.Districts.Select(d => new SearchTarget(KeyOf(District, d.Slug), District, d, Name(d.Title))),
    ];

    private static LocalizedText Name(UnitName title) => new(title.Full(Language.Vi.Culture()), title.Full(Language.En.Culture()));

    // Places are no items and have no key; theirs must be the same at every start.
    private static Guid KeyOf(string kind, string slug) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{slug}"))[..16]);
}
