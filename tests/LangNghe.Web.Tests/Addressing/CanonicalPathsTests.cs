using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Addressing;

public class CanonicalPathsTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/Lang-Nghe", "/lang-nghe")]
    [InlineData("/lang-nghe/", "/lang-nghe")]
    [InlineData("/EN/", "/en")]
    [InlineData("/en/Places/An-Phu/?a=B&c=%C4%91", "/en/places/an-phu?a=B&c=%C4%91")]
    [InlineData("/noi/Hội-An", "/noi/h%E1%BB%99i-an")]
    public async Task Capitals_and_a_last_slash_lead_to_the_one_address_with_the_query(string address, string to)
    {
        using var answer = await portal.Visitor().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal((301, to), ((int)answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en")]
    [InlineData("/noi/an-phu")]
    [InlineData("/noi?A=B")]
    public async Task The_one_address_stays(string address)
    {
        using var answer = await portal.Visitor().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("//langnghe.example/")]
    [InlineData("/Khong-Co/")]
    public async Task Nothing_else_is_redirected(string address)
    {
        using var answer = await portal.Visitor().GetAsync(new Uri($"http://localhost{address}"), TestContext.Current.CancellationToken);

        Assert.Equal(404, (int)answer.StatusCode);
    }
}
