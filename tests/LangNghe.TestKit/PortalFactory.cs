using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LangNghe.Core.Content;
using LangNghe.Core.Search.Indexing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace LangNghe.TestKit;

/// <summary>
/// The portal in a test: its own data folder, its own clock (10 December 2026, noon in Vietnam), on the real starting content or on none.
/// </summary>
public class PortalFactory : WebApplicationFactory<Program>
{
    public static readonly DateTimeOffset Noon = new(2026, 12, 10, 5, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("langnghe-").FullName;
    private readonly bool empty;
    // Tests begin side by side, and two that ask for the portal at the same moment would start two of it on one folder.
    private readonly Lock starting = new();

    /// <summary>On the real starting content.</summary>
    public PortalFactory() : this(empty: false)
    {
    }

    protected PortalFactory(bool empty) => this.empty = empty;

    /// <summary>Without any content: a test brings its own.</summary>
    public static PortalFactory Empty() => new EmptyPortal();

    public FakeTimeProvider Clock { get; } = new(Noon);

    public string DataFolder => folder;

    public T Get<T>() where T : notnull
    {
        lock (starting)
        {
            return Services.GetRequiredService<T>();
        }
    }

    public PublishedSnapshot Published => Get<PublishedContent>().Current;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseStaticWebAssets();
        builder.UseSetting("LangNghe:DataFolder", folder);
        builder.UseSetting("LangNghe:PublicAddress", "https://langnghe.test");
        // Over a real socket a test asks from one address, on a clock that stands still.
        builder.UseSetting("LangNghe:Limits:PagesAMinute", "0");
        builder.UseSetting("LangNghe:Limits:SearchesAMinute", "0");
        if (empty)
        {
            builder.UseSetting("LangNghe:StartingContent", EmptySync.Folder);
        }
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        if (!empty)
        {
            host.Services.GetRequiredService<SearchIndexer>().CompleteAsync().GetAwaiter().GetResult();
        }
        return host;
    }

    /// <summary>Lets the search know all that is published.</summary>
    public Task IndexAsync() => Get<SearchIndexer>().CompleteAsync();

    /// <summary>Saves a document, publishes it and lets the portal see it.</summary>
    public async Task<T> PublishAsync<T>(T document) where T : Core.Content.Document
    {
        var item = document.Key == Guid.Empty ? document with { Key = Guid.NewGuid() } : document;
        var workflow = Get<ContentWorkflow>();
        await workflow.SaveAsync(item, new Actor("test"));
        await workflow.PublishAsync(item.Key, new Actor("test"));
        await Get<PublishedContent>().RefreshAsync();
        return Published.Find<T>(item.Key)!;
    }

    /// <summary>A client that follows no redirect, so that a test sees it.</summary>
    public HttpClient Visitor()
    {
        lock (starting)
        {
            return CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        }
    }

    /// <summary>The page at an address; the test fails where it does not answer 200.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var client = Visitor();
        using var answer = await client.GetAsync(address);
        return answer.IsSuccessStatusCode
            ? await ReadAsync(answer)
            : throw new InvalidOperationException($"{address} answered {(int)answer.StatusCode}.");
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        var context = BrowsingContext.New(Configuration.Default);
        return (IHtmlDocument)await context.OpenAsync(r => r.Content(html).Address(answer.RequestMessage!.RequestUri!.ToString()));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The base class disposes twice.
        if (disposing && Directory.Exists(folder))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Delete();
        }
    }

    // The index may be tidying up at the same moment.
    private void Delete()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class EmptyPortal() : PortalFactory(empty: true);
}

/// <summary>Reading a page as a person does.</summary>
public static class Reading
{
    /// <summary>The text of an element with its white space folded.</summary>
    public static string Words(this IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The texts of all elements a selector finds.</summary>
    public static IReadOnlyList<string> Words(this IParentNode within, string selector) => [.. within.QuerySelectorAll(selector).Select(Words)];
}
