using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Time;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Content.Kinds;

/// <summary>Every kind says what is wrong with a value, where, and in both languages. A fault of saving is one of publishing too.</summary>
public class FaultTests
{
    private static readonly Guid Twice = Guid.NewGuid();

    public static readonly TheoryData<string, Document, string, string, string> Faulty = new()
    {
        { "text, long", Some.Village(v => v with { Name = new(new string('a', 301)) }), "title", "Dài quá 300 ký tự.", "Longer than 300 characters." },
        { "text, long in English only", Some.Village(v => v with { Name = new("a", new string('a', 301)) }), "title", "Dài quá 300 ký tự.", "Longer than 300 characters." },
        { "text, two lines", Some.Village(v => v with { Name = new("Lụa\nTân Châu") }), "title", "Phải nằm trên một dòng.", "Must stand on one line." },
        { "long text, long", Some.Village(v => v with { Story = new(new string('a', 20_001)) }), "story", "Dài quá 20000 ký tự.", "Longer than 20000 characters." },
        { "texts, many", Some.Village(v => v with { OtherNames = new([.. Many(101)], []) }), "otherNames", "Nhiều quá 100 mục.", "More than 100 entries." },
        { "texts, long", Some.Village(v => v with { OtherNames = new([], [new string('a', 1_001)]) }), "otherNames", "Dài quá 1000 ký tự.", "Longer than 1000 characters." },
        { "address", Some.Village(v => v with { UrlName = new("Lụa") }), "umbracoUrlName", OnlyLetters.Vi, OnlyLetters.En },
        { "address, hyphen at the end", Some.Village(v => v with { UrlName = new("lua", "silk-") }), "umbracoUrlName", OnlyLetters.Vi, OnlyLetters.En },
        { "former address", Some.Village(v => v with { FormerUrlNames = new(["lua/moi"], []) }), "formerUrlNames", OnlyLetters.Vi, OnlyLetters.En },
        { "rich text, tag", Some.Article(a => a with { Body = new("<p>a</p><script>b</script>") }), "body", "Có phần HTML không được dùng: <script>.", "Holds HTML that may not be used: <script>." },
        { "rich text, attribute", Some.Article(a => a with { Body = new("<p onclick=\"b()\">a</p>") }), "body", "Có phần HTML không được dùng: onclick=\"b()\".", "Holds HTML that may not be used: onclick=\"b()\"." },
        { "rich text, address", Some.Article(a => a with { Body = new("<p>a</p>", "<a href=\"javascript:b()\">a</a>") }), "body", "Có phần HTML không được dùng: href=\"javascript:b()\".", "Holds HTML that may not be used: href=\"javascript:b()\"." },
        { "rich text, comment", Some.Article(a => a with { Body = new("<p>a<!-- b --></p>") }), "body", "Có phần HTML không được dùng: <!-- -->.", "Holds HTML that may not be used: <!-- -->." },
        { "number, small", Some.Village(v => v with { RuralTradeGroup = 0 }), "ruralTradeGroup", "Phải từ 1 đến 7.", "Must be between 1 and 7." },
        { "number, great", Some.Point(p => p with { SuggestedMinutes = 1_441 }), "suggestedMinutes", "Phải từ 5 đến 1440.", "Must be between 5 and 1440." },
        { "decimal", Some.Product(p => p with { Certificates = [new OcopCertificate { Score = 100.5m }] }), "certificates[0].score", "Phải từ 0 đến 100.", "Must be between 0 and 100." },
        { "date", Some.Article(a => a with { Date = new DateOnly(1799, 12, 31) }), "date", "Năm phải từ 1800 đến 2200.", "The year must be between 1800 and 2200." },
        { "partial date", Some.Law(l => l with { IssuedOn = new PartialDate(2201) }), "issuedOn", "Năm phải từ 1800 đến 2200.", "The year must be between 1800 and 2200." },
        { "months", Some.Village(v => v with { Season = new MonthSet([0, 13]) }), "season", "Tháng phải từ 1 đến 12.", "A month must be between 1 and 12." },
        { "choice", Some.Village(v => v with { Craft = (Craft)99 }), "craft", "Không có trong danh sách lựa chọn.", "Not one of the choices." },
        { "choices, unknown", Some.Village(v => v with { Communities = [(Community)99] }), "communities", "Không có trong danh sách lựa chọn.", "Not one of the choices." },
        { "choices, twice", Some.Village(v => v with { Communities = [Community.Kinh, Community.Kinh] }), "communities", "Có mục ghi hai lần.", "An entry is given twice." },
        { "references, twice", Some.Product(p => p with { Villages = [Twice, Twice] }), "villages", "Có mục ghi hai lần.", "An entry is given twice." },
        { "pictures, twice", Some.Product(p => p with { Pictures = [Twice, Twice] }), "pictures", "Có mục ghi hai lần.", "An entry is given twice." },
        { "place", Some.Village(v => v with { Place = CommuneCode.Parse("99999") }), "place", "Không có xã, phường, đặc khu nào mang mã 99999.", "No commune, ward or special zone has the code 99999." },
        { "coordinates", Some.Village(v => v with { Coordinates = new Coordinates(21.03, 105.85) }), "coordinates", "Tọa độ nằm ngoài tỉnh.", "The coordinates lie outside the province." },
        { "file", Some.File(f => f with { Path = "../tep.pdf" }), "umbracoFile", "Không phải đường dẫn tệp trong thư viện.", "Not the path of a file in the library." },
        { "web address in an element", Some.Village(v => v with { Sources = [Source("https://angiang.gov.vn"), Source("http://a.vn"), Source("javascript:a()")] }), "sources[2].url", "Không phải địa chỉ http hoặc https.", "Not an http or https address." },
        { "element in an element", Some.Village(v => v with { Scale = [new ScaleFigure { Year = 2019, Sources = [Source("ftp://a.vn")] }] }), "scale[0].sources[0].url", "Không phải địa chỉ http hoặc https.", "Not an http or https address." },
        { "elements, many", Some.Village(v => v with { Steps = [.. Enumerable.Repeat(new CraftStep { Text = new("a") }, 201)] }), "steps", "Nhiều quá 200 mục.", "More than 200 entries." },
        { "note on no property", Some.Village(v => v with { CertaintyNotes = [new CertaintyNote { Property = "stars" }] }), "certaintyNotes", "Không có thuộc tính “stars”.", "There is no property “stars”." },
        { "stars against their score", Some.Product(p => p with { Certificates = [new OcopCertificate { Stars = 5, Score = 71 }] }), "certificates[0].stars", "71 điểm là 4 sao.", "A score of 71 makes 4 stars." },
    };

    private static (string Vi, string En) OnlyLetters =>
        ("Chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối đơn.", "Only unaccented lower-case letters, digits and single hyphens.");

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_faulty_value_may_not_even_be_saved(string name, Document document, string property, string vi, string en)
    {
        Assert.NotEmpty(name);
        var faults = ContentTypes.Of(document.GetType()).Check(document, Occasion.Save);
        Assert.Equal([(property, vi, en)], faults.Select(f => (f.Property, f.In(Language.Vi), f.In(Language.En))));
    }

    [Fact]
    public void Every_kind_that_can_find_a_fault_is_in_the_table()
    {
        var faulty = Faulty.SelectMany(row => Kinds(ContentTypes.Of(row.Data.Item2.GetType()), row.Data.Item3.Split('.')));

        Assert.Equal(
            AllKinds().Except(["YesNoAttribute"]).Order(StringComparer.Ordinal),
            faulty.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_some_documents_are_made_of_has_no_fault()
    {
        Assert.Empty(Some.OfEveryType().SelectMany(d => ContentTypes.Of(d.GetType()).Check(d, Occasion.Publish)));
    }

    public static readonly TheoryData<string, Document, string> Missing = new()
    {
        { "Vietnamese name", Some.Village(v => v with { Name = new(null, "Silk") }), "title" },
        { "choice", Some.Village(v => v with { Craft = null }), "craft" },
        { "place", Some.Point(p => p with { Place = null }), "place" },
        { "rich text", Some.Article(a => a with { Body = default }), "body" },
        { "date", Some.Article(a => a with { Date = null }), "date" },
        { "file", Some.File(f => f with { Path = " " }), "umbracoFile" },
        { "text without languages", Some.Law(l => l with { Relations = [new Core.Legal.LegalRelation()] }), "relations[0].number" },
        { "description of a picture", Some.Image(i => i with { Alt = default }), "alt" },
        { "text in an element", Some.Village(v => v with { Sources = [Source("https://a.vn"), new Source { Url = "https://a.vn" }] }), "sources[1].title" },
        { "elements", Some.Guide(Some.Law(), g => g with { Sections = [] }), "sections" },
        { "reference in an element", Some.Guide(Some.Law(), g => g with { Sections = [g.Sections[0] with { Citations = [new()] }] }), "sections[0].citations[0].law" },
        { "number", Some.Village(v => v with { Scale = [new ScaleFigure()] }), "scale[0].year" },
    };

    [Theory]
    [MemberData(nameof(Missing))]
    public void What_is_required_may_be_missing_in_a_draft_only(string name, Document document, string property)
    {
        Assert.NotEmpty(name);
        var type = ContentTypes.Of(document.GetType());

        Assert.Empty(type.Check(document, Occasion.Save));
        Assert.Equal([new Fault(property, "Fault.Required")], type.Check(document, Occasion.Publish));
    }

    private static Source Source(string url) => new() { Title = new("Báo An Giang"), Url = url };

    private static IEnumerable<string> Many(int count) => Enumerable.Range(0, count).Select(i => $"{i}");

    private static IEnumerable<string> AllKinds() => ContentTypes.All.SelectMany(t => t.Properties).Select(p => NameOf(p.Kind)).Distinct();

    private static IEnumerable<string> Kinds(ContentType type, string[] path)
    {
        var property = type.Find(path[0].Split('[')[0])!;
        return path is [_, .. { Length: > 0 } rest]
            ? Kinds(ContentTypes.Of(property.Info.PropertyType.GetGenericArguments()[0]), rest)
            : [NameOf(property.Kind)];
    }

    private static string NameOf(KindAttribute kind) => kind.GetType().Name;
}
