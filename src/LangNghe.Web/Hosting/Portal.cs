using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LangNghe.Core.Data;
using LangNghe.Core.Search;
using LangNghe.Web.Addressing;
using LangNghe.Web.Answers;
using LangNghe.Web.Commands;
using LangNghe.Web.Conduct;
using LangNghe.Web.Machines;
using LangNghe.Web.Machines.OpenData;
using LangNghe.Web.Sharing;
using LangNghe.Web.Texts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace LangNghe.Web.Hosting;

/// <summary>Puts the program together.</summary>
public static class Portal
{
    /// <returns>The exit code: 0, or 1 after the sentences that say why not.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return IsCommand(args) ? await CommandAsync(args) : await ServeAsync(args);
        }
        catch (Exception e) when (OutsideFaults.SentenceOf(e) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    // Also a mistyped one: whoever wants a command does not want a second server on the same data.
    private static bool IsCommand(string[] args) => args is ["-h" or "-?" or "--help" or "--version", ..] or [[not '-', ..], ..];

    private static async Task<int> ServeAsync(string[] args)
    {
        await using var app = Build(args, Logs.Add);
        app.UsePortal();
        try
        {
            await app.StartAsync();
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // The operator ended it during the first import: the next start begins again.
            return 0;
        }
        catch (Exception e) when (e is not OptionsValidationException)
        {
            // What follows the content in the background runs already: it must end before what it stands on is gone.
            await app.StopAsync();
            throw;
        }
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task<int> CommandAsync(string[] args)
    {
        await using var services = new CommandServices(() => Build([], b => b.Logging.SetMinimumLevel(LogLevel.Warning)));
        var root = new RootCommand("LangNghe") { ContentCommands.Content(services), SearchCommands.Search(services) };
        // What stops a command is said by RunAsync, like what stops the server.
        return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    // Settings hold as they were at the start: nobody watches their files.
    private const string AsAtStart = "--hostBuilder:reloadConfigOnChange=false";

    private static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. args, AsAtStart], ContentRootPath = PublishedRoot() });
        adjust?.Invoke(builder);
        if (builder.Environment.IsDevelopment() && builder.Configuration[WebHostDefaults.ServerUrlsKey] is null)
        {
            builder.WebHost.UseUrls("http://localhost:5080");
        }
        // The framework would believe anybody.
        builder.Configuration["ForwardedHeaders_Enabled"] = "false";
        builder.AddPortal();
        return builder.Build();
    }

    /// <summary>A published program finds its files beside it, wherever it is started; `dotnet run` stands in the project's folder.</summary>
    private static string? PublishedRoot() => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;

    private static void AddPortal(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // Around what the framework itself puts first.
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, SecurityHeaders>());
        var options = builder.Configuration.GetSection(PortalOptions.Section);
        services.AddSettings(options, builder.Environment);
        services.AddConnectionLimits();
        services.AddHosts();
        services.AddProxies(builder.Configuration);
        services.AddRateLimits();
        var folder = new DataFolder(Path.Combine(builder.Environment.ContentRootPath, options.Get<PortalOptions>()?.DataFolder ?? new PortalOptions().DataFolder));
        services.AddContent(folder);
        // Razor Pages bring keys along: they lie with all else the portal remembers, in a folder nobody else may read (D12).
        services.AddDataProtection().SetApplicationName("LangNghe").PersistKeysToFileSystem(new DirectoryInfo(folder.Keys));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PublicAddress>();
        services.AddHostedService<ContentStart>();
        services.AddHostedService<ContentFollower>();
        services.AddSearch(ChoiceNames.Of);
        services.AddHostedService<SearchFollower>();
        services.AddHealth();
        services.AddHostedService<MissedSearchWriter>();
        services.AddMetrics(options.Get<PortalOptions>()?.MetricsPort ?? 0);
        services.AddSingleton<CardFiles>();
        services.AddHostedService<CardFollower>();
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/manifest+json"];
        });
        // Vietnamese letters stay letters; as entities they would take twice the bytes.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRazorPages(o => o.Conventions.Add(new LocalizedRoutes()));
    }

    private static void UsePortal(this WebApplication app)
    {
        app.UseProxies();
        app.UseOpenData();
        app.UseRateLimits();
        app.UseStrictMethods();
        app.UseSmallBodies();
        app.UseMiddleware<KnownAnswers>();
        app.UseErrorPages();
        app.UseMiddleware<RequestLog>();
        app.UseVersionedFiles();
        app.UseRouting();
        // Said here, or the framework puts both before all else: what everybody may read and is kept needs neither.
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseCanonicalPaths();
        app.UseMiddleware<KeptAnswers>();
        // What is kept is packed there.
        app.UseWhen(context => context.GetEndpoint()?.Metadata.GetMetadata<Kept>() is null, others => others.UseResponseCompression());
        app.MapStaticAssets();
        app.MapRazorPages();
        app.MapForMachines();
        app.MapOpenData();
        app.MapCards();
        app.MapHealth();
    }
}
