using LangNghe.Core.Content;
using LangNghe.Core.Site;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Site;

public class ContactTests
{
    [Fact]
    public async Task What_nobody_has_given_is_said_to_be_so()
    {
        await using var portal = PortalFactory.Empty();

        var page = await portal.PageAsync("/lien-he");

        Assert.Equal(
            [
                "Cơ quan chủ quản", "Người chịu trách nhiệm nội dung", "Địa chỉ", "Điện thoại", "Fax", "Thư điện tử",
                "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại", "Thư điện tử công vụ",
            ],
            page.Words(".facts dt"));
        Assert.All(page.Words(".facts dd"), value => Assert.Equal("chưa cập nhật", value));
        Assert.Equal(12, page.QuerySelectorAll("main .chua").Length);
        Assert.Contains(
            "Thư điện tử và điện thoại chưa được cập nhật. Trong lúc chờ, bạn có thể gửi công văn hoặc thư tới cơ quan chủ quản.",
            page.Words("main p"));
    }

    [Fact]
    public async Task What_is_known_is_shown_in_the_language_of_the_page()
    {
        await using var portal = PortalFactory.Empty();
        await portal.PublishAsync(new SiteSettings
        {
            Name = new LocalizedText("Cổng", "Portal"),
            GoverningBody = new LocalizedText("Sở thử", "Test department"),
            FunctionsAndOrganisation = new LocalizedText("Làm việc thử."),
            Email = "thu@example.vn",
            ContactOfficerTitle = new LocalizedText("Chuyên viên", "Officer"),
        });

        var page = await portal.PageAsync("/en/contact");

        Assert.Equal(
            [
                "Governing body", "Test department", "Responsible for content", "not yet given", "Address", "not yet given",
                "Telephone", "not yet given", "Fax", "not yet given", "E-mail", "thu@example.vn",
            ],
            page.QuerySelector(".facts")!.Words("dt, dd"));
        Assert.Equal("Làm việc thử.", page.QuerySelector("main p[lang=vi]")!.Words());
        Assert.Contains("Send it to an address given above.", page.Words("main p"));
    }
}
