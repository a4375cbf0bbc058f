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

    private string? Listening() => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
}
