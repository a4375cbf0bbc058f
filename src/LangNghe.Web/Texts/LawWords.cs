using LangNghe.Core.Legal;

namespace LangNghe.Web.Texts;

/// <summary>How laws and their articles are called.</summary>
public static class LawWords
{
    /// <summary>“Nghị định 52/2018/NĐ-CP”, “Decree 52/2018/NĐ-CP”.</summary>
    public static string Name(this Words t, LegalDocument law) =>
        law.Kind is { } kind ? t.Say("Law.Name", t.Of(kind), law.Number.In(t.Language)) : law.Number.In(t.Language).ToString();

    /// <summary>The law with the article a statement stands on: “Điều 5 khoản 3 Nghị định 52/2018/NĐ-CP”; null: the whole law.</summary>
    /// <param name="article">“5”, or with its clause “5.3”.</param>
    public static string Cite(this Words t, string? article, string law) => article?.Split('.') switch
    {
        [var number, var clause] => t.Say("Law.Clause", number, clause, law),
        [var number] => t.Say("Law.Article", number, law),
        _ => law,
    };
}
