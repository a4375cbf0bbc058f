using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace LangNghe.Web.Hosting;

/// <summary>Makes absolute links: from the configured address, never from what a request calls its host (D12).</summary>
public sealed class PublicAddress(IOptions<PortalOptions> options, IServer server)
{
    private string? origin;

    public string Origin => origin ??= (options.Value.PublicAddress ?? Listening() ?? "http://localhost").TrimEnd('/');

    public string Absolute(string path) => Origin + path;

    /// <summary>Whether a setting is scheme and host alone.</summary>
    public static bool IsOrigin(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/" && uri.Fragment.Length == 0;

    // Who listens everywhere is found here at least.
    private string? Listening() => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address
        ? new[] { "[::]", "0.0.0.0", "+", "*" }.Aggregate(address, (a, any) => a.Replace($"//{any}:", "//localhost:", StringComparison.Ordinal))
        : null;
}
