using LangNghe.Core.Content;
using LangNghe.Core.Legal;

namespace LangNghe.Web.Texts;

/// <summary>How laws and their articles are called.</summary>
public static class LawWords
{
    /// <summary>“Nghị định 52/2018/NĐ-CP”, “Decree 52/2018/NĐ-CP”.</summary>
    public static string Name(this Words t, LegalDocument law) =>
        law.Kind is { } kind ? t.Say("Law.Name", t.Of(kind), law.Number.In(t.Language)) : law.Number.In(t.Language).ToString();

    /// <summary>The reason of a state, to its end: since when, what is known of it, until when.</summary>
    /// <param name="past">Whether the day spoken of is over.</param>
    public static string Why(this Words t, LegalDocument law, LegalState state, bool past)
    {
        var since = state.Reason == LegalReason.InForceAsCompiled ? law.EffectiveFrom : null;
        string?[] sentences =
        [
            since is { } start ? t.Say("LegalReason.InEffect", t.Day(start)) : null,
            t.Say(state.Reason == LegalReason.NotInEffectYet && past ? "LegalReason.NotInEffectThen" : $"LegalReason.{state.Reason}", t.ReasonDay(law, state)),
            state.EndsOn is { } end ? t.Say("Law.EndsOn", t.Day(end)) : null,
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    // A day of issue is said only as exactly as it is known.
    private static string? ReasonDay(this Words t, LegalDocument law, LegalState state) => state.Reason == LegalReason.NotIssuedYet
        ? law.IssuedOn?.Display(t.Language.Culture())
        : state.Day is { } day ? t.Day(day) : null;

    /// <summary>The law with the article a statement stands on: “Điều 5 khoản 3 Nghị định 52/2018/NĐ-CP”; null: the whole law.</summary>
    /// <param name="article">“5”, or with its clause “5.3”.</param>
    public static string Cite(this Words t, string? article, string law) => article?.Split('.') switch
    {
        [var number, var clause] => t.Say("Law.Clause", number, clause, law),
        [var number] => t.Say("Law.Article", number, law),
        _ => law,
    };
}
