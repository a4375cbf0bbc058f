using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Web.Answers;
using LangNghe.Web.Machines.Records;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>The published items of a type: all about them is read from its declaration.</summary>
internal sealed class DocumentList<TItem>(string name, string page, Func<Moment, Words, ItemList<TItem>> list) : DataList(name, page) where TItem : Document
{
    private static readonly ContentType Type = ContentTypes.Of<TItem>();
    private static readonly ContentProperty? Where = Type.Properties.FirstOrDefault(p => p.Kind is CoordinatesAttribute);

    public override string Kind => Type.Alias;

    public override IReadOnlyList<string[]> Columns { get; } =
    [
        ["id"], ["url"], .. FactJson.Told(Type).SelectMany(ColumnsOf), ["certainty"],
        .. ComputedFacts.For(typeof(TItem)).Select(f => new[] { "computed", f.Key }), ["publishedAt"], ["changedAt"], ["revision"],
    ];

    public override Narrowed Narrow(Moment moment, Words t, IReadOnlyDictionary<string, string> chosen)
    {
        var whole = list(moment, t);
        var narrowed = new FacetedList<TItem>(whole.All, whole.Facets, chosen);
        return new(narrowed.Items, narrowed.Facets);
    }

    public override JsonObject Schema => OpenData.Schema.Record(Type);

    public override JsonObject Record(object item, Telling told) => Records.Record.Of((TItem)item, told);

    public override Coordinates? Position(object item) => Where?.ValueOf(item) as Coordinates;

    public override (object? Item, DateOnly? RemovedOn) Find(PublishedSnapshot published, string id) =>
        Guid.TryParseExact(id, "D", out var key) ? (published.Find<TItem>(key), published.RemovedOn<TItem>(key)) : default;

    private static IEnumerable<string[]> ColumnsOf(ContentProperty property) => property.Kind switch
    {
        CoordinatesAttribute => ["lat", "lng", "approximate", "represents"],
        PlaceAttribute => (string[])["code", "name"],
        _ => [],
    } is { Length: > 0 } parts ? parts.Select(part => new[] { "facts", property.Alias, part }) : [["facts", property.Alias]];
}
