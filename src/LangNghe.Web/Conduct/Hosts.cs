using LangNghe.Web.Hosting;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Options;

namespace LangNghe.Web.Conduct;

/// <summary>With a public address only its host is answered, and this machine itself; any other gets 400 and no body (D12).</summary>
internal static class Hosts
{
    private static readonly string[] OfThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    public static void AddHosts(this IServiceCollection services) =>
        services.AddOptions<HostFilteringOptions>().Configure<IOptions<PortalOptions>>((filter, portal) =>
        {
            filter.IncludeFailureMessage = false;
            var address = portal.Value.PublicAddress;
            filter.AllowEmptyHosts = address is null;
            filter.AllowedHosts = address is null ? ["*"] : [new Uri(address).Host, .. OfThisMachine];
        });
}
