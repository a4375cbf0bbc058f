using LangNghe.Core.Content;
using LangNghe.Core.Data;
using LangNghe.Core.Places;
using LangNghe.Core.Search;
using LangNghe.Core.Search.Indexing;
using LangNghe.Core.Villages;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Doomed;

/// <summary>A process made to be killed: it publishes, indexes and makes the index anew in the data folder it is told, until then.</summary>
public static class Doomed
{
    private static readonly Actor Lan = new("Lan");

    public static string NameOf(Enum choice, Language language) => choice.ToString();

    public static async Task Main(string[] args)
    {
        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddContent(new DataFolder(args[0])).AddSearch(NameOf).BuildServiceProvider();
        var (workflow, published, indexer) =
            (services.GetRequiredService<ContentWorkflow>(), services.GetRequiredService<PublishedContent>(), services.GetRequiredService<SearchIndexer>());
        await published.RefreshAsync();
        // It comes to life while another one still does, and touches the index when it is told to.
        await Console.In.ReadLineAsync();
        await indexer.FollowAsync();
        for (var i = 0; ; i++)
        {
            var village = Village();
            await workflow.SaveAsync(village, Lan);
            await workflow.PublishAsync(village.Key, Lan);
            await published.RefreshAsync();
            await (Random.Shared.Next(3) == 0 ? indexer.RebuildAsync() : indexer.FollowAsync());
            if (i == 0)
            {
                await Console.Out.WriteLineAsync("at work");
            }
        }
    }

    private static CraftVillage Village()
    {
        var key = Guid.NewGuid();
        return new()
        {
            Key = key,
            Name = new($"Làng nghề {key:N}", $"Craft village {key:N}"),
            Craft = Craft.Weaving,
            Summary = new("Một làng nghề.", "A craft village."),
            Place = CommuneCode.Parse("30307"),
        };
    }
}
