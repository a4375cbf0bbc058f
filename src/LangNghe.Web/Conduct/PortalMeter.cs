using System.Diagnostics.Metrics;
using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.Core.Search.Indexing;
using LangNghe.Web.Answers;
using LangNghe.Web.Hosting;
using Microsoft.Extensions.Options;

namespace LangNghe.Web.Conduct;

/// <summary>What the portal counts of itself. Nobody listens unless <see cref="PortalOptions.MetricsPort"/> is set; then it costs next to nothing.</summary>
public sealed class PortalMeter
{
    public const string Name = "LangNghe";

    private static readonly KeyValuePair<string, object?> Kept = new("from", "kept");
    private static readonly KeyValuePair<string, object?> Made = new("from", "made");

    private readonly Counter<long> answers;
    private readonly Counter<long> searches;
    private readonly Counter<long> refusals;

    public PortalMeter(IMeterFactory meters, PublishedContent published, SearchIndexer indexer, IOptions<PortalOptions> options)
    {
        var meter = meters.Create(Name);
        var most = options.Value.AnswersBytes;
        answers = meter.CreateCounter<long>("langnghe.answers", null, "Answers that may be kept: taken from what was kept, or made for the one who asked.");
        searches = meter.CreateCounter<long>("langnghe.searches", null, "Searches by their result: found, missed, unavailable.");
        refusals = meter.CreateCounter<long>("langnghe.refusals", null, "Requests refused because their address asks too often.");
        meter.CreateObservableGauge("langnghe.answers.size", () => AnswerStore.Of(published.Current, most).Bytes, "By", "Memory of kept answers.");
        meter.CreateObservableGauge("langnghe.snapshot.number", () => published.Current.Number, null, "Number of the last change that readers see.");
        meter.CreateObservableGauge("langnghe.search.lag", () => published.Current.Number - (indexer.Number ?? 0), null, "Changes that the search does not know yet.");
    }

    /// <summary>Counts an answer that may be kept.</summary>
    public void Answered(bool kept) => answers.Add(1, kept ? Kept : Made);

    /// <summary>Counts a request that came too soon after others.</summary>
    public void Refused() => refusals.Add(1);

    /// <summary>Counts a search, by page or by program; none where nothing was asked.</summary>
    public void Searched(SearchAnswer answer)
    {
        if (answer.Text.Length > 0)
        {
            searches.Add(1, new KeyValuePair<string, object?>("result", answer.Unavailable ? "unavailable" : answer.Hits.Count > 0 ? "found" : "missed"));
        }
    }
}
