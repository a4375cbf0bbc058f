using LangNghe.Core.Places;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Places;

/// <summary>What became of a former unit, told in sentences.</summary>
public sealed class FormerStory(FormerUnit unit, Words t)
{
    private static readonly DateOnly NewOrder = new(2025, 7, 1);

    /// <summary>“Phường An Phú cũ (thị xã Tịnh Biên, tỉnh An Giang) nay nằm trọn trong phường Tịnh Biên.”</summary>
    public string Description => t.Say("Former.Description", Subject, Fate);

    /// <summary>The same where the page has already named the unit: “Nay nằm trọn trong phường Tịnh Biên.”</summary>
    public string Lead => $"{t.Begin(Fate)}.";

    /// <summary>Whether the name alone does not tell where a hamlet of it lies today (PLC-3).</summary>
    public bool WasSplit => unit is OldUnit && unit.Became.Count > 1;

    /// <summary>What its readers should ask for then.</summary>
    public string SplitSentence =>
        t.Say("Former.Split", t.FullName(unit.Title), t.Listed([.. unit.Became.Select(successor => t.Name(successor.Commune.Title))]));

    /// <summary>The states in order, then what came after them.</summary>
    public IEnumerable<Period> Periods()
    {
        foreach (var state in unit.States)
        {
            yield return new(
                t.Say(state.From is null ? "Former.PeriodOpen" : "Former.Period", t.Day(state.From ?? new(2019, 1, 1)), t.Day(state.Until)),
                t.Say("Former.State", Named(state), state.Code),
                state.From is { } day ? ByDecision(day) : null);
        }
        if (unit is OldUnit { MergedInto: { } target })
        {
            var day = unit.Until.AddDays(1);
            yield return new(t.Say("Former.Since", t.Day(day)), t.Begin(t.Say("Former.MergedInto", t.Name(target.Title))), ByDecision(day));
        }
        yield return new(t.Say("Former.Since", t.Day(NewOrder)), t.Begin(t.Listed([.. unit.Became.Select(Lying)])), ByDecision(NewOrder));
    }

    /// <summary>
    /// How much of an old unit lies in a unit of today; of a district: how much of today's unit lay in it. Null: the whole of an old unit,
    /// which its lead has said.
    /// </summary>
    public string? HowMuch(Successor successor) => (unit, successor.Part) switch
    {
        (District, var part) => t[$"Former.District{part}"],
        (_, Part.Whole) => null,
        (_, var part) => t[$"Former.{part}"],
    };

    private string Subject => unit is District
        ? t.Say("Former.SubjectDistrict", t.FullName(unit.Title), t.Province(unit.Province))
        : t.Say("Former.Subject", t.FullName(unit.Title), t.Within(unit), t.Province(unit.Province));

    private string Fate => (unit, unit.Became) switch
    {
        (District, var became) => t.Say("Former.FateDistrict", became.Count),
        (_, [var only]) => t.Say("Former.FateWhole", t.Name(only.Commune.Title)),
        (_, var became) => t.Say("Former.FateSplit", t.Listed([.. became.Select(Lying)])),
    };

    private string Named(UnitState state) => unit is OldUnit old
        ? t.Say("Former.Within", t.FullName(unit.TitleIn(state)), t.Name(old.DistrictIn(state)))
        : t.FullName(unit.TitleIn(state));

    private string Lying(Successor successor) => unit is OldUnit && successor.Part != Part.Whole
        ? t.Say($"Former.Lying{successor.Part}", t.Name(successor.Commune.Title))
        : t.Name(successor.Commune.Title);

    private string ByDecision(DateOnly day)
    {
        var change = Gazetteer.Current.Changes.Single(change => change.Date == day);
        return t.Say(change.Certain ? "Former.ByDecision" : "Former.ByDecisionUncertain", t.Decisions(change));
    }
}

/// <summary>A time and what the unit was in it.</summary>
/// <param name="Source">The resolutions that began it; null: it began before the time that is known.</param>
public sealed record Period(string When, string What, string? Source);
