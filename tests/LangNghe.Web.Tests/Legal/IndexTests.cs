using System.Globalization;
using LangNghe.Core.Legal;
using LangNghe.Core.Text;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Legal;

public class IndexTests(PortalFactory portal)
{
    private IReadOnlyList<LegalDocument> Laws => portal.Published.All<LegalDocument>();

    [Fact]
    public async Task Laws_stand_in_the_Vietnamese_alphabet_24_a_page()
    {
        var page = await portal.PageAsync("/van-ban");

        Assert.Equal(Laws.Select(l => l.Name.Vi).Order(VietnameseOrder.Instance), Laws.Select(l => l.Name.Vi));
        Assert.Equal(Laws.Take(24).Select(Named), page.Words(".hit h2"));
        Assert.Equal($"{Laws.Count} kết quả, trang 1/4", page.QuerySelector("[role=status]")!.Words());
    }

    // Laws of one name are told apart by their numbers.
    private string Named(LegalDocument law) => Laws.Count(l => l.Name.Vi == law.Name.Vi) > 1 ? $"{law.Name.Vi} ({law.Number.Vi})" : law.Name.Vi!;

    [Fact]
    public async Task What_being_checked_means_is_said_once_above_such_laws()
    {
        const string meaning = "“Đang kiểm tra”: chúng tôi chưa xác minh được văn bản còn hiệu lực hay không; hãy đối chiếu bản chính thức trước khi dùng.";

        Assert.Equal([meaning], (await portal.PageAsync("/van-ban?hieu-luc=dang-kiem-tra")).Words(".lede p + p"));
        Assert.Empty((await portal.PageAsync("/van-ban?hieu-luc=con-hieu-luc")).Words(".lede p + p"));
    }

    [Fact]
    public async Task Where_no_law_matches_the_page_says_so_plainly()
    {
        var page = await portal.PageAsync("/van-ban?hinh-thuc=luat&co-quan=chinh-phu");

        Assert.Equal("Không có văn bản nào phù hợp", page.QuerySelector(".ask h2")!.Words());
    }

    [Fact]
    public async Task A_line_tells_form_number_issuer_day_and_force()
    {
        var page = await portal.PageAsync("/van-ban?co-quan=chinh-phu&chu-de=cong-nhan-lang-nghe");

        Assert.Equal(
            ["NĐ", "Nghị định về phát triển ngành nghề nông thôn (52/2018/NĐ-CP)", "Nghị định 52/2018/NĐ-CP · Chính phủ · ban hành 12/04/2018", "Còn hiệu lực"],
            page.QuerySelector(".hit:has(a[href$='/52-2018-nd-cp'])")!.Words(".loai, h2, p"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Counts_of_every_facet_equal_counting_by_hand()
    {
        var page = await portal.PageAsync("/van-ban");
        var library = new LegalLibrary(Laws);
        var today = DateOnly.FromDateTime(PortalFactory.Noon.Date);

        Assert.Equal(Counted(l => [l.Kind!.Value.ToString()]), Shown("hinh-thuc"));
        Assert.Equal(Counted(l => [library.StateOf(l, today).Validity.ToString()]), Shown("hieu-luc"));
        Assert.Equal(Counted(l => l.Topics.Select(t => t.ToString())), Shown("chu-de"));
        Assert.Equal(Counted(l => [l.Issuer.Vi!]), Shown("co-quan"));
        Assert.Equal(Counted(l => [l.IssuedOn?.Year.ToString(CultureInfo.InvariantCulture) ?? "?"]), Shown("nam"));

        IEnumerable<int> Counted(Func<LegalDocument, IEnumerable<string>> values) => Laws.SelectMany(values).GroupBy(v => v).Select(g => g.Count()).Order();
        IEnumerable<int> Shown(string facet) => page.Words($"[aria-labelledby=loc-{facet}] .n").Select(n => int.Parse(n, CultureInfo.InvariantCulture)).Order();
    }

    [Theory]
    [InlineData("/van-ban?hieu-luc=dang-kiem-tra")]
    [InlineData("/en/laws?hinh-thuc=thong-tu")]
    public async Task Every_value_shows_as_many_as_it_promises(string address)
    {
        var page = await portal.PageAsync(address);
        var values = page.QuerySelectorAll(".values a:not([aria-current])");

        Assert.NotEmpty(values);
        foreach (var value in values)
        {
            var narrowed = await portal.PageAsync(value.GetAttribute("href")!);
            Assert.Equal(value.QuerySelector(".n")!.Words(), narrowed.QuerySelector("[role=status] b")!.Words().Split(' ')[0]);
        }
    }

    [Fact]
    public async Task A_law_without_a_date_is_found_under_its_own_value()
    {
        var page = await portal.PageAsync("/van-ban?nam=chua-biet");

        Assert.Equal(Laws.Where(l => l.IssuedOn is null).Select(Named), page.Words(".hit h2"));
        Assert.Equal("Năm ban hành: Chưa biết năm", page.QuerySelector(".chips a")!.LastChild!.TextContent);
    }
}
