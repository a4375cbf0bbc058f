using System.Globalization;
using LangNghe.Core.Articles;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Core.Media;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Site;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using File = LangNghe.Core.Media.File;

namespace LangNghe.TestKit;

/// <summary>
/// Documents that may be published as they are, each with a key, a name and so an address of its own; a test says only what matters to it:
/// <c>Some.Village(v => v with { Craft = Craft.Weaving })</c>.
/// </summary>
public static class Some
{
    private static int last;

    public static CraftVillage Village(Func<CraftVillage, CraftVillage>? change = null) => Changed(change, new()
    {
        Key = Guid.NewGuid(),
        Name = new($"Làng nghề {Next()}", $"Craft village {last}"),
        Craft = Craft.Weaving,
        Summary = new("Một làng nghề.", "A craft village."),
        Place = CommuneCode.Parse("30307"),
    });

    public static Product Product(Func<Product, Product>? change = null) => Changed(change, new()
    {
        Key = Guid.NewGuid(),
        Name = new($"Sản phẩm {Next()}", $"Product {last}"),
    });

    public static ProductionPoint Point(Func<ProductionPoint, ProductionPoint>? change = null) => Changed(change, new()
    {
        Key = Guid.NewGuid(),
        Name = new($"Điểm {Next()}", $"Point {last}"),
        Place = CommuneCode.Parse("30307"),
    });

    public static LegalDocument Law(Func<LegalDocument, LegalDocument>? change = null) => Changed(change, new()
    {
        Key = Guid.NewGuid(),
        Name = new($"Nghị định {Next()}", $"Decree {last}"),
        Number = new($"{last}/2018/NĐ-CP"),
        Kind = LegalKind.Decree,
        Issuer = new("Chính phủ", "The Government"),
    });

    public static Guide Guide(LegalDocument law, Func<Guide, Guide>? change = null) => Changed(change, new()
    {
        Key = Guid.NewGuid(),
        Name = new($"Hướng dẫn {Next()}", $"Guide {last}"),
        ShortAnswer = new("Câu trả lời ngắn.", "The short answer."),
        Sections =
        [
            new GuideSection
            {
                Heading = new("Căn cứ", "Basis"),
                Statements = [new GuideStatement { Text = new("Theo nghị định.", "By the decree.") }],
                Citations = [new LegalCitation { Law = law.Key, Article = "5.3" }],
            },
        ],
    });

    public static Article Article(Func<Article, Article>? change = null) => Changed(change, new()
    {
        Key = Guid.NewGuid(),
        Name = new($"Bài viết {Next()}", $"Article {last}"),
        Summary = new("Tóm tắt.", "Summary."),
        Body = new("<p>Nội dung.</p>", "<p>Body.</p>"),
        Date = new DateOnly(2026, 12, 1),
    });

    public static Page Page(Func<Page, Page>? change = null) => Changed(change, new()
    {
        Key = Guid.NewGuid(),
        Name = new($"Trang {Next()}", $"Page {last}"),
        Summary = new("Tóm tắt.", "Summary."),
        Body = new("<p>Nội dung.</p>", "<p>Body.</p>"),
    });

    public static SiteSettings Settings(Func<SiteSettings, SiteSettings>? change = null) => Changed(change, new()
    {
        Key = Guid.NewGuid(),
        Name = new($"Cổng {Next()}", $"Portal {last}"),
        GoverningBody = new("Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment"),
    });

    public static Image Image(Func<Image, Image>? change = null) => Changed(change, new()
    {
        Key = Guid.NewGuid(),
        Name = new($"Ảnh {Next()}", $"Picture {last}"),
        Path = $"{last:x}/anh.png",
        Alt = new("Khung cửi.", "A loom."),
        Credit = new("Ảnh của cổng.", "The portal's own."),
    });

    public static File File(Func<File, File>? change = null) => Changed(change, new()
    {
        Key = Guid.NewGuid(),
        Name = new($"Tệp {Next()}", $"File {last}"),
        Path = $"{last:x}/tep.pdf",
    });

    /// <summary>One document of every type, those that others name first.</summary>
    public static IReadOnlyList<Core.Content.Document> OfEveryType()
    {
        var law = Law();
        return [Village(), Product(), Point(), law, Guide(law), Article(), Page(), Settings(), Image(), File()];
    }

    private static T Changed<T>(Func<T, T>? change, T document) => change is null ? document : change(document);

    private static string Next() => Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);
}
