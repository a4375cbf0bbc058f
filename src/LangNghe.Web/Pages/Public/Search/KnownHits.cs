using System.Collections.Concurrent;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Search;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Addressing;
using LangNghe.Web.Pages.Public.Legal;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Search;

/// <summary>
/// Everything that was found since the snapshot and the day began. A search may find all there is, so the values of a target are worked out
/// the first time it is found, and equal values are one object.
/// </summary>
public sealed class KnownHits
{
    private readonly ConcurrentDictionary<Guid, SearchHit> hits = new();
    private readonly ConcurrentDictionary<object, FacetValue[]> values = new();
    private readonly PublishedSnapshot published;
    private readonly DateOnly day;
    private readonly Words t;

    private KnownHits(PublishedSnapshot published, DateOnly day, Words t) => (this.published, this.day, this.t) = (published, day, t);

    /// <param name="published">The snapshot of the request.</param>
    /// <param name="day">Today in Asia/Ho_Chi_Minh: a law may end with it.</param>
    /// <param name="t">The words of the labels.</param>
    public static KnownHits Of(PublishedSnapshot published, DateOnly day, Words t) => published.Derive(_ => new ByLanguage()).Of(published, day, t);

    public SearchHit this[SearchTarget target] => hits.TryGetValue(target.Id, out var hit) ? hit : hits.GetOrAdd(target.Id, Made(target));

    private SearchHit Made(SearchTarget target)
    {
        FacetValue[] kind = Once(target.Kind, () => Kind(target));
        return target.Subject switch
        {
            CraftVillage village => new(target, kind, Crafts([village]), Place(village.Place), []),
            Product product => OfVillages(published.Find<CraftVillage>(product.Villages)),
            ProductionPoint point => new(target, kind, Crafts(published.Find<CraftVillage>(point.Villages)), Place(point.Place), []),
            LegalDocument law => new(target, kind, [], [], Force(published.Laws().StateOf(law, day).Validity)),
            Commune commune => new(target, kind, [], Place(commune.Code), []),
            FormerUnit unit => new(target, kind, [], [.. unit.Became.SelectMany(s => Place(s.Commune.Code))], []),
            _ => new(target, kind, [], [], []),
        };

        SearchHit OfVillages(IReadOnlyList<CraftVillage> villages) =>
            new(target, kind, Crafts(villages), villages is [var only] ? Place(only.Place) : [.. villages.SelectMany(v => Place(v.Place))], []);
    }

    // The key is what all addresses of the kind have in common, the order that of the table of addresses.
    private FacetValue Kind(SearchTarget target)
    {
        var page = target.Page();
        return new(page.Vi.Split('/')[^2], t[$"Search.Kinds.{target.Kind}"], PageAddresses.All.Index().First(p => p.Item == page).Index);
    }

    private FacetValue[] Crafts(IReadOnlyList<CraftVillage> villages) => villages switch
    {
        [] => [],
        [{ Craft: { } craft }] => Once(craft, () => FacetValues.Of(craft, t)),
        _ => [.. villages.Select(v => v.Craft).OfType<Craft>().Distinct().SelectMany(craft => Once(craft, () => FacetValues.Of(craft, t)))],
    };

    private FacetValue[] Force(LegalValidity validity) => Once(validity, () => FacetValues.Of(validity, t));

    private FacetValue[] Place(CommuneCode? place) =>
        place is { } code && Gazetteer.Current.FindCommune(code) is not null ? Once(code, () => FacetValues.Place(code, t).Single()) : [];

    private FacetValue[] Once(object key, Func<FacetValue> make) => values.TryGetValue(key, out var made) ? made : values.GetOrAdd(key, [make()]);

    /// <summary>One for each language, of the day last asked for.</summary>
    private sealed class ByLanguage
    {
        private readonly KnownHits?[] kept = new KnownHits?[Languages.All.Count];

        public KnownHits Of(PublishedSnapshot published, DateOnly day, Words t) =>
            kept[(int)t.Language] is { } known && known.day == day ? known : kept[(int)t.Language] = new(published, day, t);
    }
}
