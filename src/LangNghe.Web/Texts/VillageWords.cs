using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Villages;

namespace LangNghe.Web.Texts;

/// <summary>Figures, distances and listings in words.</summary>
public static class VillageWords
{
    /// <summary>“26 hộ”, “1,700 households”; unknown where the source gives no number.</summary>
    public static string Figure(this Words t, ScaleFigure figure) =>
        figure.Value is { } value ? t.Count($"Scale.{figure.Unit}", value) : t["Fact.Unknown"];

    /// <summary>
    /// “khoảng 12 km theo đường chim bay”. Positions are centres of former communes, often one for several places: nearer than a
    /// kilometre says nothing.
    /// </summary>
    public static string Distance(this Words t, double km) => km < 1 ? t["Near.SameArea"] : t.Say("Near.Km", Geo.AboutKm(km));

    /// <summary>What a listing says after its name: “, Quyết định 376/QĐ-BVHTTDL (2024)”; empty where nothing is known of it.</summary>
    public static string Cite(this HeritageListing listing, Words t) => (listing.DecisionNumber, listing.Year) switch
    {
        ({ } number, { } year) => t.Say("Heritage.DecisionOfYear", number, year.ToString(t.Language.Culture())),
        ({ } number, null) => t.Say("Heritage.Decision", number),
        (null, { } year) => t.Say("Heritage.Year", year.ToString(t.Language.Culture())),
        _ => "",
    };
}
