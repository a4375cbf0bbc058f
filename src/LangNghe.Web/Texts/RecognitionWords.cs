using LangNghe.Core.Content;
using LangNghe.Core.Villages;

namespace LangNghe.Web.Texts;

/// <summary>What is said of a village's title: nothing that no decision proves without its “theo …”.</summary>
public static class RecognitionWords
{
    /// <summary>One line for cards and headings: “Theo nguồn tin: làng nghề truyền thống”.</summary>
    public static string Line(this Recognition recognition, Words t) => recognition switch
    {
        { State: RecognitionState.Decided, Title: { } title } => t.Of(title),
        { Title: { } title } => t.Say($"Recognition.{recognition.State}", InSentence(title, t)),
        { Decision: { } decision } => t.Say($"Recognition.{recognition.State}", InSentence(decision.Title, t)),
        _ => t.Of(recognition.State),
    };

    /// <summary>The square before the line.</summary>
    public static string Mark(this RecognitionState state) => state switch
    {
        RecognitionState.Decided => "full",
        RecognitionState.Reported => "bao",
        RecognitionState.Withdrawn => "crossed",
        RecognitionState.CannotBeKnown => "half",
        _ => "none",
    };

    /// <summary>The decision a title, or its end, stands on: “Quyết định 2191/QĐ-UBND ngày 03/11/2006, UBND tỉnh An Giang”.</summary>
    public static string Cite(this RecognitionDecision decision, Words t)
    {
        var cited = t.Say($"Recognition.{decision.Act}", decision.Number, decision.Date?.Display(t.Language.Culture()));
        return decision.Issuer.IsEmpty ? cited : $"{cited}, {decision.Issuer.In(t.Language)}";
    }

    /// <summary>A title that is only said: “Làng nghề: theo Báo An Giang, chưa thấy số quyết định”.</summary>
    public static string Cite(this ReportedTitle claim, Words t) => claim.Date is { } date
        ? t.Say("Recognition.ClaimDated", t.Of(claim.Title), claim.ClaimedBy.In(t.Language), date.Display(t.Language.Culture()))
        : t.Say("Recognition.Claim", t.Of(claim.Title), claim.ClaimedBy.In(t.Language));

    /// <summary>A title as it stands within a sentence: “làng nghề truyền thống”.</summary>
    public static string InSentence(Title title, Words t)
    {
        var name = t.Of(title);
        return char.ToLower(name[0], t.Language.Culture()) + name[1..];
    }
}
