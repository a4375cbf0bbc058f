using CsCheck;
using LangNghe.Core.Time;
using LangNghe.Core.Villages;
using Xunit;

namespace LangNghe.Core.Tests.Villages;

/// <summary>The rule against a reading that tries every day each decision may have been made.</summary>
public class RecognitionPropertyTests
{
    private static readonly Gen<PartialDate> Dates = Gen.Select(Gen.Date[new(2010, 1, 25), new(2010, 3, 5)], Gen.Bool).Select((day, exact) =>
        new PartialDate(day.Year, day.Month, exact ? day.Day : null));

    private static readonly Gen<RecognitionDecision[]> Decisions =
        Gen.Select(Gen.Enum<RecognitionAct>(), Gen.Enum<Title>(), Dates).Select((act, title, date) =>
            new RecognitionDecision { Act = act, Title = title, Date = date }).Array[0, 3];

    private static readonly Gen<DateOnly> SomeDays = Gen.Int[0, 60].Select(new DateOnly(2010, 1, 20).AddDays);

    [Fact]
    public void The_title_is_known_when_every_possible_history_tells_the_same()
    {
        Gen.Select(Decisions, SomeDays).Sample((decisions, day) =>
        {
            var recognition = new CraftVillage { Decisions = decisions }.RecognitionOn(day);
            var readings = Histories(decisions).Select(history => Read(decisions, history, day)).Distinct().ToList();

            Assert.Equal(readings is [var one] ? one : (RecognitionState.CannotBeKnown, null), (recognition.State, recognition.Title));
            Assert.Equal(readings.Count > 1, recognition.Doubt != RecognitionDoubt.None);
        }, iter: 300);
    }

    private static (RecognitionState, Title?) Read(RecognitionDecision[] decisions, DateOnly[] history, DateOnly day)
    {
        var state = (RecognitionState.NoneKnown, (Title?)null);
        foreach (var i in Enumerable.Range(0, decisions.Length).Where(i => history[i] <= day).OrderBy(i => history[i]).ThenByDescending(i => decisions[i].Act).ThenBy(i => i))
        {
            state = (decisions[i].Act == RecognitionAct.Recognises ? RecognitionState.Decided : RecognitionState.Withdrawn, decisions[i].Title);
        }
        return state;
    }

    private static IEnumerable<DateOnly[]> Histories(RecognitionDecision[] decisions) =>
        decisions.Aggregate<RecognitionDecision, IEnumerable<DateOnly[]>>([[]], (histories, decision) =>
            histories.SelectMany(history => Days.Between(decision.Date!.Earliest, decision.Date.Latest).Select(day => history.Append(day).ToArray())));
}
