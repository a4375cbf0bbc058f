using System.Net;
using LangNghe.Core.Site;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Machines;

public class SecurityContactTests
{
    [Theory]
    [InlineData("mailto:so@example.vn", "so@example.vn", "can-bo@example.vn", "0296 3852000", null)]
    [InlineData("mailto:can-bo@example.vn", null, "can-bo@example.vn", "0296 3852000", null)]
    [InlineData("mailto:can-bo@example.vn", "hỏi văn thư", "can-bo@example.vn", null, null)]
    [InlineData("tel:+842963852000", null, null, "(0296) 3.852.000 (giờ hành chính)", null)]
    [InlineData("tel:+842963852000", "x@y", null, "+84 296 3852000", null)]
    [InlineData("tel:19001234;phone-context=+84", null, null, "1900 1234", null)]
    [InlineData("tel:+84912345678", null, null, null, "0912345678")]
    public async Task It_names_the_first_way_somebody_can_be_told(string contact, string? email, string? officerEmail, string? telephone, string? officerTelephone)
    {
        await using var portal = await PortalAsync(s => s with
        {
            Email = email,
            ContactOfficerEmail = officerEmail,
            Telephone = telephone,
            ContactOfficerTelephone = officerTelephone,
        });
        using var visitor = portal.Visitor();

        using var answer = await visitor.GetAsync("/.well-known/security.txt", TestContext.Current.CancellationToken);

        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            $"Contact: {contact}\nExpires: 2027-06-08T00:00:00Z\nPreferred-Languages: vi, en\nCanonical: https://langnghe.test/.well-known/security.txt\n",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task It_runs_out_later_on_a_later_day_only()
    {
        await using var portal = await PortalAsync(s => s with { Email = "so@example.vn" });
        using var visitor = portal.Visitor();
        var noon = await visitor.GetStringAsync("/.well-known/security.txt", TestContext.Current.CancellationToken);

        portal.Clock.Advance(TimeSpan.FromHours(11));
        var evening = await visitor.GetStringAsync("/.well-known/security.txt", TestContext.Current.CancellationToken);
        portal.Clock.Advance(TimeSpan.FromHours(2));
        var nextDay = await visitor.GetStringAsync("/.well-known/security.txt", TestContext.Current.CancellationToken);

        Assert.Equal(noon, evening);
        Assert.Equal(noon.Replace("2027-06-08", "2027-06-09", StringComparison.Ordinal), nextDay);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("so@example.vn Contact: https://example.com", "không có")]
    [InlineData("<so@example.vn>", "12")]
    public async Task While_nobody_can_be_told_there_is_none(string? email, string? telephone)
    {
        await using var portal = await PortalAsync(s => s with { Email = email, Telephone = telephone });
        using var visitor = portal.Visitor();

        using var answer = await visitor.GetAsync("/.well-known/security.txt", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<PortalFactory> PortalAsync(Func<SiteSettings, SiteSettings> change)
    {
        var portal = PortalFactory.Empty();
        await portal.PublishAsync(Some.Settings(change));
        return portal;
    }
}
