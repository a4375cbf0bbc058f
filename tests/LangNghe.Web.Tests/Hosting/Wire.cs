using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Hosting;

/// <summary>An answer as it comes over the wire, not unpacked.</summary>
internal static class Wire
{
    public static async Task<HttpResponseMessage> AskAsync(this PortalFactory portal, string address, string? coding = null)
    {
        using var client = portal.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (coding is not null)
        {
            request.Headers.AcceptEncoding.ParseAdd(coding);
        }
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<int> BytesAsync(this PortalFactory portal, string address)
    {
        using var answer = await portal.AskAsync(address, "br, gzip");
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }
}
