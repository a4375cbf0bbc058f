using LangNghe.Core.Content;
using LangNghe.Web.Answers;
using LangNghe.Web.Hosting;
using LangNghe.Web.Machines.Records;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>What a program asks of a list, read once; where it cannot be read, why.</summary>
internal sealed class Asked
{
    private readonly HttpContext context;

    private Asked(HttpContext context, DataList list, Language language)
    {
        this.context = context;
        (List, Language) = (list, language);
        Moment = Moment.Of(context);
        Chosen = ListQuery.Chosen(context.Request.Query, list.FacetKeys);
        Narrowed = list.Narrow(Moment, new Words(language), Chosen);
        if (Narrowed.Items.Count == 0)
        {
            KeptAnswers.Pass(context);
        }
    }

    public const string LanguageKey = "lang";

    public DataList List { get; }

    public Language Language { get; }

    public Moment Moment { get; }

    public Narrowed Narrowed { get; }

    /// <summary>Key of the chosen value by key of the facet.</summary>
    public IReadOnlyDictionary<string, string> Chosen { get; }

    public Telling Told => new(Moment, Origin);

    public PublicAddress Origin => context.RequestServices.GetRequiredService<PublicAddress>();

    /// <summary>Answers from what was asked, or refuses.</summary>
    public static IResult Answer(HttpContext context, DataList list, Func<Asked, IResult> answer)
    {
        var query = context.Request.Query;
        if (ApiAnswers.LanguageOf(query[LanguageKey].FirstOrDefault()) is not { } language)
        {
            return ApiAnswers.UnknownLanguage;
        }
        return list.FacetKeys.FirstOrDefault(key => query.ContainsKey(key) && !ListQuery.IsSlug(query[key].FirstOrDefault())) is { } broken
            ? ApiAnswers.NoSuchValue(broken)
            : answer(new Asked(context, list, language));
    }

    /// <summary>The page asked for, 1 where none is; null: there can be no such page.</summary>
    public int? Page => ListQuery.Page(context.Request.Query, ListPage.PageKey);
}
