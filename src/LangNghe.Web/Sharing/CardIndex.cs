using System.Collections.Frozen;
using LangNghe.Core.Content;
using LangNghe.Web.Addressing;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Sharing;

/// <summary>Every card a snapshot names, by its hash: those of all items that have a page and those of the portal, in each language.</summary>
public sealed class CardIndex(PublishedSnapshot published)
{
    public FrozenDictionary<string, ShareCard> ByHash { get; } = Languages.All.Select(l => new Words(l))
        .SelectMany(t => published.Documents.Where(d => PageAddresses.For(d.GetType()) is not null)
            .Select(d => published.CardOf(d, t)).Prepend(t.PortalCard()))
        .Select(card => (card.Hash, Card: card))
        .DistinctBy(c => c.Hash)
        .ToFrozenDictionary(c => c.Hash, c => c.Card);

    public static CardIndex Of(PublishedSnapshot published) => published.Derive(s => new CardIndex(s));
}
