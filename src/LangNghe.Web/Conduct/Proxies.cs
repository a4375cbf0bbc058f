using System.Net;
using LangNghe.Web.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace LangNghe.Web.Conduct;

/// <summary>
/// The servers before this one, by <c>LangNghe:Proxies</c>: only they are believed when they say for whom they ask and whether by HTTPS. What
/// they say the host is, nobody believes (D12).
/// </summary>
internal static class Proxies
{
    private const string Setting = $"{PortalOptions.Section}:Proxies";

    // More servers than ever stand one behind another; each hop has to be one of the list.
    private const int MostHops = 8;

    /// <exception cref="OptionsValidationException">An entry is neither an address nor a network.</exception>
    public static void AddProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var networks = Read(configuration.GetSection(Setting));
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = networks.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            o.ForwardLimit = MostHops;
            o.KnownProxies.Clear();
            o.KnownIPNetworks.Clear();
            networks.ForEach(o.KnownIPNetworks.Add);
        });
    }

    public static void UseProxies(this IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value.ForwardedHeaders != ForwardedHeaders.None)
        {
            app.UseForwardedHeaders();
        }
    }

    // One line, as in an environment variable, or a list, as in a file.
    private static List<IPNetwork> Read(IConfigurationSection setting) =>
    [
        .. setting.GetChildren().Select(child => child.Value).Prepend(setting.Value).OfType<string>()
            .SelectMany(line => line.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(Network),
    ];

    private static IPNetwork Network(string entry) =>
        IPAddress.TryParse(entry, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(entry, out var network) ? network
        : throw new OptionsValidationException(Setting, typeof(ForwardedHeadersOptions), [
            $"{Setting} có “{entry}”, không phải địa chỉ IP hay mạng dạng 10.0.0.0/8. / {Setting} has “{entry}”, which is neither an IP address nor a network such as 10.0.0.0/8."]);
}
