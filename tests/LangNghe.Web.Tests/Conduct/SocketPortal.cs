using LangNghe.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LangNghe.Web.Tests.Conduct;

/// <summary>The portal on a socket of its own, for requests that no client library would send.</summary>
public sealed class SocketPortal : PortalFactory
{
    private readonly IReadOnlyList<(string Key, string Value)> settings;

    /// <summary>On the real starting content.</summary>
    public SocketPortal() : this(empty: false)
    {
    }

    private SocketPortal(bool empty, params IReadOnlyList<(string Key, string Value)> settings) : base(empty)
    {
        this.settings = settings;
        UseKestrel(0);
        StartServer();
        Port = new Uri(Get<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
    }

    public int Port { get; }

    /// <summary>Without content, under settings of its own.</summary>
    public static SocketPortal Under(params IReadOnlyList<(string Key, string Value)> settings) => new(empty: true, settings);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }
    }
}
