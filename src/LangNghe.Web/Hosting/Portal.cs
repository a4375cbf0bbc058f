using System.Text.Encodings.Web;
using System.Text.Unicode;
using LangNghe.Core.Data;
using LangNghe.Web.Addressing;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace LangNghe.Web.Hosting;

/// <summary>Puts the program together.</summary>
public static class Portal
{
    /// <returns>The exit code: 0, or 1 after one sentence that says why it could not start.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await Build(args).RunAsync();
            return 0;
        }
        catch (DataFolderException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
        builder.AddPortal();
        var app = builder.Build();
        app.UsePortal();
        return app;
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
        app.UseResponseCompression();
        app.UseSecurityHeaders();
        app.UseRouting();
        app.MapStaticAssets();
        app.MapRazorPages();
    }
}
