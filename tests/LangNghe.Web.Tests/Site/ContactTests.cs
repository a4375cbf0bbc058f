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
            ["Chưa được cung cấp: người chịu trách nhiệm, địa chỉ, điện thoại, fax, thư điện tử, đầu mối liên hệ."],
            page.Words("main .chua"));
        Assert.Contains("Chúng tôi chưa có thư điện tử và điện thoại để đăng.", page.Words("main p"));
        Assert.Equal(
            ["Chịu trách nhiệm nội dung: chưa cập nhật.", "Điện thoại: chưa cập nhật"],
            page.Words("footer p").Take(2));
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
            ["Governing body", "Test department", "E-mail", "thu@example.vn"],
            page.QuerySelector(".facts")!.Words("dt, dd"));
        Assert.Equal("Not provided yet: Responsible for content, address, telephone, fax.", page.QuerySelector("main .chua")!.Words());
        Assert.Equal("Làm việc thử.", page.QuerySelector("main p[lang=vi]")!.Words());
        Assert.Contains("Send it to an address given above.", page.Words("main p"));
    }
}
