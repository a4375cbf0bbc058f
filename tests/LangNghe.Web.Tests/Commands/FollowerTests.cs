using System.Diagnostics;
using System.Net;
using LangNghe.Core.Content;
using LangNghe.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LangNghe.Web.Tests.Commands;

/// <summary>A command beside a running portal.</summary>
[Collection(nameof(Operator))]
public class FollowerTests
{
    [Fact]
    public async Task The_portal_follows_within_a_second()
    {
        await using var portal = new RunningPortal();
        var village = await portal.PublishAsync(Some.Village(v => v with { UrlName = new("lua", "silk") }));
        using var visitor = portal.Visitor();
        Assert.Equal(HttpStatusCode.OK, await AnswerAsync(visitor, "/lang-nghe/lua"));

        await Operator.RunAsync(portal.DataFolder, "rename", $"{village.Key}", "--vi", "lua-moi", "--by", "Minh");
        await UntilAsync(() => portal.Published.At<Core.Villages.CraftVillage>(Language.Vi, "lua").MovedTo == "lua-moi");
        Assert.Equal(HttpStatusCode.MovedPermanently, await AnswerAsync(visitor, "/lang-nghe/lua"));

        await Operator.RunAsync(portal.DataFolder, "remove", $"{village.Key}", "--by", "Minh", "--reason", "đăng nhầm");
        await UntilAsync(() => portal.Published.At<Core.Villages.CraftVillage>(Language.Vi, "lua").GoneSince is not null);
        Assert.Equal(HttpStatusCode.Gone, await AnswerAsync(visitor, "/en/craft-villages/silk"));
    }

    private static async Task<HttpStatusCode> AnswerAsync(HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task UntilAsync(Func<bool> seen)
    {
        var time = Stopwatch.StartNew();
        while (!seen())
        {
            // A second is the promise; a machine that builds meanwhile gets some more.
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(5), "The portal did not follow.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>On the real clock: the follower's pace is part of the promise.</summary>
    private sealed class RunningPortal() : PortalFactory(empty: true)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton(TimeProvider.System));
        }
    }
}
