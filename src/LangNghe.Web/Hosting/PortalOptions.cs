using LangNghe.Web.Conduct;

namespace LangNghe.Web.Hosting;

/// <summary>Settings under <c>LangNghe:</c>.</summary>
public sealed class PortalOptions
{
    public const string Section = "LangNghe";

    /// <summary>The folder that holds everything the portal remembers; relative to the program's content root.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>The address the public knows, <c>https://…</c>: makes every absolute link (D12). Elsewhere than in Production it may be left out.</summary>
    public string? PublicAddress { get; set; }

    /// <summary>The folder with the starting content; empty: beside the program.</summary>
    public string? StartingContent { get; set; }

    /// <summary>How much memory finished answers may take, in megabytes.</summary>
    public int AnswersMegabytes { get; set; } = 64;

    internal long AnswersBytes => AnswersMegabytes * 1024L * 1024L;

    public Limits Limits { get; set; } = new();

    /// <summary>The port on which Prometheus reads metrics; 0: there are none.</summary>
    public int MetricsPort { get; set; }

    /// <summary>The IP address that port is opened on: as it is nobody reaches it from another machine.</summary>
    public string MetricsAddress { get; set; } = "127.0.0.1";
}
