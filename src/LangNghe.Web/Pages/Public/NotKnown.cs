using LangNghe.Core.Villages;

namespace LangNghe.Web.Pages.Public;

/// <summary>What the catalogue does not know yet, counted from it at a day (Asia/Ho_Chi_Minh).</summary>
public sealed class NotKnown(IReadOnlyList<CraftVillage> villages, DateOnly day)
{
    private readonly ILookup<RecognitionState, CraftVillage> byState = villages.ToLookup(v => v.RecognitionOn(day).State);

    /// <summary>Called craft village or traditional trade by somebody, without a decision seen.</summary>
    public int OnlyReported => byState[RecognitionState.Reported].Count();

    /// <summary>Those whose decision was seen.</summary>
    public int Decided => byState[RecognitionState.Decided].Count();

    /// <summary>Those without a number of households in any year.</summary>
    public int WithoutHouseholds => villages.Count(v => v.Scale.All(f => f.Unit != ScaleUnit.Households));
}
