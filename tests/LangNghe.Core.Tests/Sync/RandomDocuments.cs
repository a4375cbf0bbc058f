using System.Net;
using System.Text;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Media;
using LangNghe.Core.Places;
using LangNghe.Core.Sync;
using LangNghe.Core.Text;
using LangNghe.Core.Time;

namespace LangNghe.Core.Tests.Sync;

/// <summary>One random item of every content and media type, made kind by kind; everything in it may be saved.</summary>
public sealed class RandomDocuments(int seed)
{
    private static readonly string[] Pieces =
    [
        "Lụa Tân Châu", "Đường thốt nốt".Normalize(NormalizationForm.FormD), "]]>", "<![CDATA[", "\"'&<>`+\\", "🧵", "{0}", "[1]", "{", "}",
        "\u00A0", " ", "-", "a", "Ẩm", "&amp;", "ព្រះ", "\t", "",
    ];

    private readonly Random random = new(seed);
    private readonly List<Guid> contentKeys = [];
    private readonly List<Guid> mediaKeys = [];

    public IReadOnlyList<SyncItem> Items()
    {
        var keyed = ContentTypes.All.Where(t => !t.IsElement).Select(type => (Type: type, Key: NewKey())).ToList();
        contentKeys.AddRange(keyed.Where(k => !k.Type.IsMedia).Select(k => k.Key));
        mediaKeys.AddRange(keyed.Where(k => k.Type.IsMedia).Select(k => k.Key));
        return [.. keyed.Select(k => new SyncItem((Document)Made(k.Type) with { Key = k.Key }, random.Next(2) == 0, Moment()))];
    }

    private Guid NewKey()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private DateTime Moment() => new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(random.Next(40_000_000));

    private object Made(ContentType type)
    {
        var made = Activator.CreateInstance(type.ClrType)!;
        foreach (var property in type.Properties.Where(_ => random.Next(4) > 0))
        {
            property.Info.SetValue(made, ValueOf(property));
        }
        if (made is CertaintyNote)
        {
            type.Find("property")!.Info.SetValue(made, "title");
        }
        // What a rule about several properties refuses is left out again.
        foreach (var fault in type.Check(made, Occasion.Save).ToList())
        {
            var property = type.Find(fault.Property.Split('.', '[')[0])!.Info;
            property.SetValue(made, property.GetValue(Activator.CreateInstance(type.ClrType)));
        }
        return made;
    }

    private object? ValueOf(ContentProperty property) => property.Kind switch
    {
        StoredFileAttribute => $"{random.Next(1_000_000):x}/lua-tan-chau.png",
        UrlNameAttribute => new LocalizedText(Slug.From(Line()), Slug.From(Line())),
        WebAddressAttribute => "https://angiang.gov.vn/?q=1&t=" + random.Next(100),
        RichTextAttribute => new LocalizedText(Html(), random.Next(2) == 0 ? Html() : null),
        LongTextAttribute => TextFor(property, () => string.Join("\r\n\u2028\n", Line(), Line())),
        TextAttribute => TextFor(property, Line),
        TextsAttribute when property.Alias == "formerUrlNames" => new LocalizedTexts(Some(() => Slug.From(Line())), Some(() => Slug.From(Line()))),
        TextsAttribute => new LocalizedTexts(Some(Line), Some(Line)),
        NumberAttribute { Fractional: true } => decimal.Round((decimal)random.NextDouble() * 100, 4) / 1.000m,
        NumberAttribute => new int?[] { 1, 3, 5, 12, 1_950, 2_019, 90 }.First(n => !property.Kind.Check(n, Occasion.Save).Any()),
        YesNoAttribute => random.Next(2) == 0,
        DateAttribute => Day(),
        PartialDateAttribute => Partial(),
        ChoiceAttribute => Members(EnumOf(property)).GetValue(random.Next(Members(EnumOf(property)).Length)),
        ChoicesAttribute => Chosen(EnumOf(property)),
        MonthsAttribute => new MonthSet([.. Enumerable.Range(1, 12).Where(_ => random.Next(2) == 0)], (MonthCalendar)random.Next(2)),
        PlaceAttribute => Gazetteer.Current.Communes[random.Next(Gazetteer.Current.Communes.Count)].Code,
        CoordinatesAttribute => new Coordinates(8 + random.NextDouble() * 4, 102 + random.NextDouble() * 5, random.Next(2) == 0, Localized(Line)),
        MediaAttribute => mediaKeys.Where(_ => random.Next(2) == 0).ToArray(),
        ReferenceAttribute when property.Info.PropertyType == typeof(Guid?) => contentKeys[random.Next(contentKeys.Count)],
        ReferenceAttribute => contentKeys.Where(_ => random.Next(4) == 0).ToArray(),
        ElementsAttribute => Elements(property.Info.PropertyType.GetGenericArguments()[0]),
        _ => throw new NotSupportedException($"No random {property.Kind.GetType().Name} yet."),
    };

    private object? TextFor(ContentProperty property, Func<string> text) =>
        property.Info.PropertyType == typeof(string) ? new LocalizedText(text()).Vi : Localized(text);

    private LocalizedText Localized(Func<string> text) => new(random.Next(3) > 0 ? text() : null, random.Next(3) > 0 ? text() : null);

    private string Line() => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private string Html() => $"<h2>{WebUtility.HtmlEncode(Line())}</h2>\r\n<p>{WebUtility.HtmlEncode(Line())} <a href=\"https://angiang.gov.vn/\">x</a></p>";

    private T[] Some<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make())];

    private DateOnly Day() => new DateOnly(1800, 1, 1).AddDays(random.Next(146_000));

    private PartialDate Partial() => (random.Next(3), Day()) switch
    {
        (0, var day) => new PartialDate(day.Year),
        (1, var day) => new PartialDate(day.Year, day.Month),
        (_, var day) => PartialDate.From(day),
    };

    private static Type EnumOf(ContentProperty property)
    {
        var type = property.Info.PropertyType;
        return type.IsEnum ? type : type.GetGenericArguments()[0];
    }

    private static Array Members(Type choices) => Enum.GetValues(choices);

    private Array Chosen(Type choices) => Typed(choices, [.. Members(choices).Cast<object>().Where(_ => random.Next(3) == 0)]);

    private Array Elements(Type element) => Typed(element, Some(() => Made(ContentTypes.Of(element))));

    private static Array Typed(Type type, object[] values)
    {
        var array = Array.CreateInstance(type, values.Length);
        values.CopyTo(array, 0);
        return array;
    }
}
