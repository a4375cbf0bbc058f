using LangNghe.Core.Content;
using LangNghe.Core.Places;

namespace LangNghe.Bench.Search.Content;

/// <summary>Names put together from real crafts, real products and real places, in both languages, with the additions real names have.</summary>
internal sealed class Names(IReadOnlyList<LocalizedText> products, Random random)
{
    private static readonly LocalizedText[] Additions =
    [
        new("truyền thống", "traditional"), new("loại một", "first grade"), new("hộp quà", "gift box"), new("thủ công", "hand-made"),
        new("không hóa chất", "without chemicals"), new("làm tại nhà", "home-made"), new("mùa nước nổi", "of the flood season"), new("xuất khẩu", "for export"),
    ];

    private static readonly LocalizedText[] Points = [new("Cơ sở", "workshop"), new("Xưởng", "works"), new("Lò", "kiln"), new("Nhà", "house"), new("Xóm", "hamlet")];

    private readonly string[] places = [.. Gazetteer.Current.Communes.Select(c => c.Name), .. Gazetteer.Current.FormerUnits.Select(u => u.Name)];

    public IReadOnlyList<string> Places => places;

    public LocalizedText Village((string Vi, string En) craft)
    {
        var place = Place();
        return random.Next(4) == 0
            ? new($"Nghề {craft.Vi} {place}", $"{Capital(craft.En)} of {place}")
            : new($"Làng nghề {craft.Vi} {place}", $"{place} {craft.En} village");
    }

    public LocalizedText Product()
    {
        var (product, place) = (Pick(products), Place());
        var addition = random.Next(3) == 0 ? default : Pick(Additions);
        return addition.IsEmpty
            ? new($"{product.Vi} {place}", $"{place} {product.En}")
            : new($"{product.Vi} {place} {addition.Vi}", $"{place} {product.En}, {addition.En}");
    }

    public LocalizedText Point((string Vi, string En) craft)
    {
        var (point, place) = (Pick(Points), Place());
        return new($"{point.Vi} {craft.Vi} {place} {random.Next(1, 60)}", $"{place} {craft.En} {point.En} {random.Next(1, 60)}");
    }

    public LocalizedText Question((string Vi, string En) craft)
    {
        var place = Place();
        return random.Next(2) == 0
            ? new($"Muốn học nghề {craft.Vi} ở {place} thì làm thế nào?", $"How do I learn {craft.En} in {place}?")
            : new($"Cơ sở {craft.Vi} ở {place} được hỗ trợ những gì?", $"What support is there for {craft.En} in {place}?");
    }

    public LocalizedText News((string Vi, string En) craft)
    {
        var (place, year) = (Place(), random.Next(2015, 2027));
        return new($"{place} mở hội thi {craft.Vi} năm {year}", $"{place} holds a {craft.En} contest in {year}");
    }

    public string Place() => places[random.Next(places.Length)];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
