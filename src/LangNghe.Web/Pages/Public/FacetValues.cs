using System.Globalization;
using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Text;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public;

/// <summary>Values of facets that several lists have. Their keys are the same in both languages.</summary>
public static class FacetValues
{
    private static readonly Words Vietnamese = new(Language.Vi);

    /// <summary>A choice, in the order of its declaration; its key is made from its Vietnamese name.</summary>
    public static FacetValue Of(Enum choice, Words t) =>
        new(Slug.From(Vietnamese.Of(choice)), t.Of(choice), Convert.ToInt32(choice, CultureInfo.InvariantCulture));

    /// <summary>The commune, ward or special zone of today; nothing where no place is known.</summary>
    public static IEnumerable<FacetValue> Place(CommuneCode? place, Words t) =>
        place is { } code && Gazetteer.Current.FindCommune(code) is { } commune
            ? [new(commune.Slug, commune.Title.Full(t.Language.Culture()))]
            : [];

    /// <summary>The solar months of a set; a lunar set cannot tell its solar months.</summary>
    public static IEnumerable<FacetValue> Months(MonthSet? months, Words t) =>
        months is { Calendar: MonthCalendar.Solar }
            ? months.Months.Select(m => new FacetValue(m.ToString(CultureInfo.InvariantCulture), Texts.Months.Alone(m, t), m))
            : [];
}
