using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Villages;
using LangNghe.Web.StructuredData;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.Feeds;

/// <summary>What an entry of a feed says of its item: what the page of the item says first.</summary>
internal sealed class EntryWords(SourcedDocument item, Words t)
{
    public Rendition Title => item is LegalDocument law && law.Name.In(t.Language) is var name
        ? name with { Text = t.Say("Law.Title", t.Name(law), name) }
        : item.Name.In(t.Language);

    /// <summary>Without text: there is no summary, or nobody states it.</summary>
    public Rendition Summary => item is { Withdrawal: WithdrawalKind.Withdrawn }
        ? new($"{Withdrawn}. {item.WithdrawalReason.In(t.Language)}", t.Language, false)
        : item switch
        {
            CraftVillage village when item.IsStated(nameof(village.Summary)) => village.Summary.In(t.Language),
            LegalDocument law when item.IsStated(nameof(law.Summary)) => law.Summary.In(t.Language),
            Article article when item.IsStated(nameof(article.Summary)) => article.Summary.In(t.Language),
            _ => default,
        };

    private string Withdrawn => item.WithdrawnOn is { } day ? t.Say("Item.WithdrawnOn", t.Day(day)) : t["Item.Withdrawn"];
}
