using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Places;

namespace LangNghe.Bench.Search.Content;

/// <summary>One thing that can be found, as texts of both languages by weight. <paramref name="Id"/> is empty for places: no question asks for one.</summary>
internal sealed record Findable(Guid Id, string Name, string Keyword, string Summary, string Body)
{
    public static Findable Of(Document document)
    {
        var fragments = Languages.All.SelectMany(l => ContentTypes.Of(document.GetType()).Fragments(document, l)).ToLookup(f => f.Weight, f => f.Text);
        return new(document.Key, Join(Weight.Name), Join(Weight.Keyword), Join(Weight.Summary), Join(Weight.Body));

        string Join(Weight weight) => string.Join('\n', fragments[weight]);
    }

    public static Findable Of(Commune commune) => Place(commune.Title, commune.FormerProvince);

    public static Findable Of(FormerUnit unit) => Place(unit.Title, unit is OldUnit old ? $"{old.District.Title.Full(Language.Vi.Culture())} {unit.Province}" : unit.Province);

    private static Findable Place(UnitName name, string around) =>
        new(Guid.Empty, $"{name.Full(Language.Vi.Culture())}\n{name.Full(Language.En.Culture())}", around, "", "");
}
