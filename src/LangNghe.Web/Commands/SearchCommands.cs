using System.CommandLine;
using System.Globalization;
using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.Core.Search.Indexing;

namespace LangNghe.Web.Commands;

/// <summary><c>search …</c>: what an operator can learn of the search and do with it.</summary>
public static class SearchCommands
{
    private const int MostListed = 100;
    private const string Others = "(khác: giống dữ liệu cá nhân, hoặc quá nhiều trong ngày / other: looks personal, or too many that day)";

    public static Command Search(IServiceProvider services) => new("search", "Tìm kiếm. / The search.")
    {
        Missed(services),
        Rebuild(services),
    };

    private static Command Rebuild(IServiceProvider services)
    {
        var command = new Command("rebuild", "Dựng lại chỉ mục tìm kiếm; máy chủ đang chạy thì máy chủ làm. / Makes the search index anew; a running server does it.");
        command.SetAction((_, cancellation) => Refusals.CatchAsync(async () =>
        {
            await services.GetRequiredService<PublishedContent>().RefreshAsync(cancellation);
            var done = await services.GetRequiredService<SearchIndexer>().RebuildAsync(cancellation);
            Console.Out.WriteLine(done
                ? "Đã dựng lại chỉ mục. / The index was made anew."
                : "Máy chủ đang chạy sẽ dựng lại chỉ mục ngay. / The running server makes the index anew at once.");
            return 0;
        }));
        return command;
    }

    private static Command Missed(IServiceProvider services)
    {
        var days = new Option<int>("--days")
        {
            Description = "Bao nhiêu ngày qua, kể cả hôm nay. / How many days, today included.",
            DefaultValueFactory = _ => 30,
            CustomParser = result =>
            {
                if (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var asked) || asked is < 1 or > MissedSearches.DaysKept)
                {
                    result.AddError($"--days: từ 1 đến {MissedSearches.DaysKept} ngày. / --days: 1 to {MissedSearches.DaysKept} days.");
                }
                return asked;
            },
        };
        var command = new Command("missed", "Tìm mà không ra gì: số lần, ngôn ngữ, câu tìm. / Searches that found nothing: count, language, query.") { days };
        command.SetAction(async (result, cancellation) =>
        {
            var asked = result.GetValue(days);
            Write(await services.GetRequiredService<MissedSearches>().MostFrequentAsync(asked, MostListed, cancellation), asked);
            return 0;
        });
        return command;
    }

    private static void Write(IReadOnlyList<FrequentMiss> misses, int days)
    {
        foreach (var miss in misses)
        {
            Console.Out.WriteLine($"{miss.Count,7}  {miss.Language.Code()}  {(miss.Query == MissedQuery.Other ? Others : miss.Query)}");
        }
        if (misses.Count == 0)
        {
            Console.Out.WriteLine($"Trong {days} ngày qua không có lượt tìm nào không ra gì. / In the last {days} days no search found nothing.");
        }
    }
}
