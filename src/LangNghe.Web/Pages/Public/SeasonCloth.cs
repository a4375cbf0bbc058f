using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.Web.Look;

namespace LangNghe.Web.Pages.Public;

/// <summary>
/// The months worth a visit as rows of cloth: this month's first, then those whose time comes next. Families of crafts take turns, so that
/// the first rows show many. Lunar months move every year and are no row.
/// </summary>
public sealed class SeasonCloth
{
    private readonly int shown;

    public SeasonCloth(IEnumerable<CraftVillage> villages, int month, int shown)
    {
        this.shown = shown;
        Month = month;
        Rows =
        [
            .. villages.Where(v => v.Season is { Calendar: MonthCalendar.Solar, Months.Count: > 0 })
                .GroupBy(v => (Ahead: MonthsAhead(v.Season!, month), Family: Motif.Of(v)))
                .SelectMany(family => family.Index().Select(v => (Village: v.Item, family.Key.Ahead, Turn: v.Index)))
                .OrderBy(row => row.Ahead)
                .ThenBy(row => row.Turn)
                .Select(row => row.Village),
        ];
        Now = Rows.Count(v => v.Season!.HasSolar(month));
    }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    public IReadOnlyList<CraftVillage> Rows { get; }

    /// <summary>How many are worth a visit this month.</summary>
    public int Now { get; }

    public IEnumerable<CraftVillage> First => Rows.Take(shown);

    public IReadOnlyList<CraftVillage> More => [.. Rows.Skip(shown)];

    private static int MonthsAhead(MonthSet season, int month) => season.Months.Min(m => Texts.Months.MonthsAhead(m, month));
}
