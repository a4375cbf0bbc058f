using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LangNghe.Core.Data;
using LangNghe.Web.Addressing;
using LangNghe.Web.Commands;
using LangNghe.Web.Machines;
using Microsoft.AspNetCore.Connections;
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
            return args is ["content", ..] ? await CommandAsync(args) : await ServeAsync(args);
        }
        catch (Exception e) when (e is DataFolderException or StartException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                $"Địa chỉ đã có chương trình khác dùng: {e.Message} Hãy đặt ASPNETCORE_URLS khác đi. / Another program uses the address: {e.Message} Set ASPNETCORE_URLS to another.");
            return 1;
        }
    }

    private static async Task<int> ServeAsync(string[] args)
    {
        await using var app = Build(args);
        app.UsePortal();
        await app.RunAsync();
        return 0;
    }

    private static async Task<int> CommandAsync(string[] args)
    {
        // Only the services are needed: no server starts, nothing is imported.
        await using var app = Build([], b => b.Logging.SetMinimumLevel(LogLevel.Warning));
        await ActivatorUtilities.CreateInstance<ContentStart>(app.Services).MigrateAsync(CancellationToken.None);
        var root = new RootCommand("LangNghe") { ContentCommands.Content(app.Services) };
        return await root.Parse(args).InvokeAsync();
    }

    private static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        adjust?.Invoke(builder);
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
        builder.AddPortal();
        return builder.Build();
    }

    private static void AddPortal(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var options = builder.Configuration.GetSection(PortalOptions.Section);
        services.AddOptions<PortalOptions>().Bind(options)
            .Validate(
                o => o.PublicAddress is not null || !builder.Environment.IsProduction(),
                "LangNghe:PublicAddress phải được đặt khi chạy Production. / LangNghe:PublicAddress must be set in Production.")
            .ValidateOnStart();
        var folder = options.Get<PortalOptions>()?.DataFolder ?? new PortalOptions().DataFolder;
        services.AddContent(new DataFolder(Path.Combine(builder.Environment.ContentRootPath, folder)));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PublicAddress>();
        services.AddHostedService<ContentStart>();
        services.AddHostedService<ContentFollower>();
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
        app.UseErrorPages();
        app.UseResponseCompression();
        app.UseSecurityHeaders();
        app.UseRouting();
        app.UseCanonicalPaths();
        app.MapStaticAssets();
        app.MapRazorPages();
        app.MapForMachines();
    }
}
