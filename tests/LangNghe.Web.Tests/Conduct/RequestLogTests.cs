using System.Net;
using LangNghe.TestKit;
using LangNghe.Web.Conduct;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace LangNghe.Web.Tests.Conduct;

/// <summary>Requests that fail: told once in the log with the id that the reader sees, without anything the reader sent.</summary>
public sealed class RequestLogTests(PortalFactory portal)
{
    private const string Personal = "Nguyễn Văn A 0912345678 a@example.com";
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/khong-co-gi", 404)]
    [InlineData("/motifs/ghe.svg", 200)]
    [InlineData("/api/v1/search?q=lua", 200)]
    [InlineData("/health/live", 200)]
    public async Task Every_answer_names_the_request_by_an_id_of_its_own(string address, int status)
    {
        using var visitor = portal.Visitor();
        using var one = await visitor.GetAsync(address, Cancellation);
        using var other = await visitor.GetAsync(address, Cancellation);

        Assert.Equal((status, status), ((int)one.StatusCode, (int)other.StatusCode));
        Assert.NotEqual(IdOf(one), IdOf(other));
    }

    [Fact]
    public async Task An_id_that_somebody_sends_is_passed_over()
    {
        using var visitor = portal.Visitor();
        visitor.DefaultRequestHeaders.Add(RequestLog.Header, "0912345678");
        using var answer = await visitor.GetAsync("/", Cancellation);

        Assert.DoesNotContain("0912345678", IdOf(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/gay", "Nếu bạn báo cho chúng tôi, hãy gửi kèm mã yêu cầu: ")]
    [InlineData("/en/broken", "If you tell us about it, please add the request code: ")]
    public async Task A_fault_is_logged_once_with_the_id_that_the_page_and_the_header_show(string address, string sentence)
    {
        var log = new HeardLog();
        await using var broken = Broken(log, _ => throw new InvalidOperationException(Personal, new FormatException(Personal)));
        using var answer = await SendAsync(broken, address);
        var page = await PortalFactory.ReadAsync(answer);

        var told = Assert.Single(log.Lines, line => line.Level >= LogLevel.Warning);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(sentence + IdOf(answer), page.Words("main p.meta")[^1]);
        Assert.Equal($"Request {IdOf(answer)} failed: GET, no route", told.Message);
        Assert.Equal([$"Request {IdOf(answer)}"], told.Scopes.Where(s => s.StartsWith("Request", StringComparison.Ordinal)));
        Assert.StartsWith($"System.InvalidOperationException{Environment.NewLine}   at ", told.Exception!.ToString(), StringComparison.Ordinal);
        Assert.Contains($"{Environment.NewLine}System.FormatException", told.Exception.ToString(), StringComparison.Ordinal);
        Assert.All(log.Lines, ShowsNothingOfTheReader);
    }

    [Fact]
    public async Task An_answer_that_fails_half_way_is_broken_off_and_logged_once()
    {
        var log = new HeardLog();
        await using var broken = Broken(log, async context =>
        {
            await context.Response.WriteAsync("half", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            throw new InvalidOperationException(Personal);
        });

        await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(broken, "/gay"));
        Assert.Single(log.Lines, line => line.Level >= LogLevel.Warning);
        Assert.All(log.Lines, ShowsNothingOfTheReader);
    }

    [Fact]
    public async Task A_reader_who_leaves_is_no_fault()
    {
        var log = new HeardLog();
        await using var broken = Broken(log, async context =>
        {
            context.Abort();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(broken, "/gay"));
        Assert.DoesNotContain(log.Lines, line => line.Level >= LogLevel.Warning);
    }

    // After the portal's own pipeline: reached by addresses that no page has.
    private WebApplicationFactory<Program> Broken(HeardLog log, RequestDelegate work)
    {
        // The first to use the data folder makes its keys, with a warning.
        portal.Get<TimeProvider>();
        return portal.WithWebHostBuilder(b => b.ConfigureTestServices(services =>
        {
            services.AddSingleton<ILoggerProvider>(log);
            services.AddSingleton<IStartupFilter>(new Last(work));
        }));
    }

    private static async Task<HttpResponseMessage> SendAsync(WebApplicationFactory<Program> broken, string address)
    {
        using var visitor = broken.CreateClient();
        visitor.DefaultRequestHeaders.UserAgent.ParseAdd("Reader/0912345678");
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        var answer = await visitor.GetAsync($"{address}?q={Uri.EscapeDataString(Personal)}", Cancellation);
        await answer.Content.LoadIntoBufferAsync(Cancellation);
        return answer;
    }

    private static void ShowsNothingOfTheReader(HeardLine line) =>
        Assert.All(["0912345678", "example.com", "Nguy", "203.0.113.77", "/gay", "/en/broken"], part => Assert.DoesNotContain(part, line.ToString(), StringComparison.Ordinal));

    private static string IdOf(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues(RequestLog.Header));

    private sealed class Last(RequestDelegate work) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Run(work);
        };
    }
}
