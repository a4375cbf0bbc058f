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
    [InlineData("/noi/Hội-An", "/noi/hoi-an")]
    [InlineData("/noi/An%20Phú", "/noi/an-phu")]
    [InlineData("/noi/An%20Phu%CC%81/", "/noi/an-phu")]
    [InlineData("/noi/Nhà-Bàng", "/noi/nha-bang")]
    [InlineData("/noi/ten-cu/Nhà-Bàng", "/noi/ten-cu/nha-bang")]
    [InlineData("/lang-nghe/Lụa%20Tân%20Châu", "/lang-nghe/lua-tan-chau")]
    public async Task Capitals_marks_and_a_last_slash_lead_to_the_one_address_with_the_query(string address, string to)
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
    [InlineData("/noi/Không%20Có")]
    [InlineData("/lang-nghe/Khong-Co/")]
    [InlineData("/en/places/former/NOWHERE")]
    public async Task Nothing_else_is_redirected(string address)
    {
        using var answer = await portal.Visitor().GetAsync(new Uri($"http://localhost{address}"), TestContext.Current.CancellationToken);

        Assert.Equal(404, (int)answer.StatusCode);
    }
}
