using CsCheck;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Time;
using Xunit;

namespace LangNghe.Core.Tests.Legal;

/// <summary>The rule against a reading that tries every start and end the record allows.</summary>
public class LegalStatePropertyTests
{
    private static readonly DateOnly Zero = new(2020, 1, 1);
    private static readonly int Horizon = 20;

    /// <summary>Days counted from <see cref="Zero"/>; null: not known.</summary>
    private sealed record Facts(int? Issued, int? Start, bool Ended, int Compiled, bool HasReplacement, int? ReplacementIssued, int? ReplacementStart)
    {
        // A record may be incomplete, but not absurd.
        public bool MakeSense =>
            !(Issued > Start) && !(ReplacementIssued > ReplacementStart) && !(Start > ReplacementStart) && !(Issued > ReplacementStart)
            && !(Issued > Compiled) && !(Ended && Start > Compiled) && !(Ended && ReplacementIssued > Compiled);
    }

    private static readonly Gen<int?> Sometimes = Gen.Int[1, 16].Nullable();

    private static readonly Gen<Facts> Records =
        Gen.Select(Sometimes, Sometimes, Gen.Bool, Gen.Int[4, 14], Gen.Bool, Sometimes, Sometimes)
            .Select((issued, start, ended, compiled, has, otherIssued, otherStart) => has
                ? new Facts(issued, start, ended, compiled, true, otherIssued, otherStart)
                : new Facts(issued, start, ended, compiled, false, null, null))
            .Where(f => f.MakeSense);

    [Fact]
    public void The_state_is_known_when_every_possible_history_tells_the_same()
    {
        Records.Sample(facts =>
        {
            foreach (var day in Enumerable.Range(0, Horizon))
            {
                var readings = Histories(facts).Select(h => day >= h.End ? LegalValidity.Ended : day >= h.Start ? LegalValidity.InForce : LegalValidity.NotYet).Distinct().ToList();

                Assert.Equal(readings is [var one] ? one : LegalValidity.CannotBeKnown, StateOf(facts, day));
            }
        });
    }

    [Fact]
    public void Time_only_ever_moves_a_document_on()
    {
        Records.Sample(facts =>
        {
            var known = Enumerable.Range(0, Horizon).Select(day => StateOf(facts, day)).Where(v => v != LegalValidity.CannotBeKnown).ToList();
            Assert.Equal(known.Order(), known);
        });
    }

    [Fact]
    public void The_state_changes_only_on_a_day_the_records_name()
    {
        Records.Sample(facts =>
        {
            int?[] named = [facts.Issued, facts.Start, facts.Compiled, facts.Compiled + 1, facts.ReplacementIssued, facts.ReplacementStart];
            foreach (var day in Enumerable.Range(1, Horizon).Where(d => !named.Contains(d)))
            {
                Assert.Equal(StateOf(facts, day - 1), StateOf(facts, day));
            }
        });
    }

    private static IEnumerable<(int Start, int End)> Histories(Facts f)
    {
        const int never = int.MaxValue;
        var starts = f.Start is { } start ? [start] : Enumerable.Range(f.Issued ?? -1, Horizon);
        var ends = f.ReplacementStart is { } end ? [end]
            : f.Ended ? Enumerable.Range(-1, f.Compiled + 2)
            : f.HasReplacement ? Enumerable.Range(f.Compiled + 1, Horizon)
            : [never];
        return from s in starts
               from e in ends
               where s <= e && (f.Start is not null || f.ReplacementStart <= f.Compiled || s <= f.Compiled || (f.Ended && f.ReplacementStart is not null))
               where f.ReplacementStart is not null || !(e < f.ReplacementIssued)
               select (s, e);
    }

    private static LegalValidity StateOf(Facts f, int day)
    {
        var status = f.Ended ? LegalStatus.Ended : LegalStatus.InForce;
        var document = Document("1/QĐ-TTg", f.Issued, f.Start) with { Status = status, Confidence = Confidence.High, CompiledOn = Zero.AddDays(f.Compiled) };
        var replacement = Document("2/QĐ-TTg", f.ReplacementIssued, f.ReplacementStart) with
        {
            Relations = [new LegalRelation { Kind = LegalRelationKind.Replaces, Number = "1/QĐ-TTg" }],
        };
        return new LegalLibrary(f.HasReplacement ? [document, replacement] : [document]).StateOf(document, Zero.AddDays(day)).Validity;
    }

    private static LegalDocument Document(string number, int? issued, int? start) => new()
    {
        Key = Guid.NewGuid(),
        Number = new LocalizedText(number),
        IssuedOn = issued is { } i ? PartialDate.From(Zero.AddDays(i)) : null,
        EffectiveFrom = start is { } s ? Zero.AddDays(s) : null,
    };
}
