using System.Diagnostics;
using System.Runtime.InteropServices;
using LangNghe.Bench.Search.Content;
using LangNghe.Bench.Search.Engines;
using LangNghe.Bench.Search.Measuring;
using LangNghe.Bench.Search.Questions;

namespace LangNghe.Bench.Search;

/// <summary>The portal's search beside SQLite FTS5 and PostgreSQL full text: same items, same questions, one run, in turns.</summary>
internal static class SearchBench
{
    private const int Threads = 2;
    private const int HowManyBeginnings = 300;
    private const int HowManySlow = 8;

    public static async Task RunAsync(string startingContent, int items, int rounds, CancellationToken cancellation)
    {
        var corpus = new Corpus(startingContent, items);
        var questions = new QuestionList(corpus).Make();
        var beginnings = Beginnings.Of(corpus, HowManyBeginnings);
        Console.WriteLine($"{corpus.Documents.Count} items, {corpus.Real.Count} of them real; {questions.Count} questions, {beginnings.Count} beginnings of names; best of {rounds} rounds");
        Console.WriteLine($"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {TimeProvider.System.GetUtcNow():yyyy-MM-dd}");
        Console.WriteLine();
        var folder = Directory.CreateTempSubdirectory("langnghe-bench-").FullName;
        var engines = new List<ISearchEngine>();
        try
        {
            engines.AddRange(await StartAsync(folder, cancellation));
            var results = await BuildAsync(engines, corpus, cancellation);
            Measure(engines, results, questions, beginnings, rounds);
            Tables.Write(Console.Out, results);
            Slowest(results[0], questions);
        }
        finally
        {
            foreach (var engine in engines)
            {
                await engine.DisposeAsync();
            }
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<ISearchEngine>> StartAsync(string folder, CancellationToken cancellation)
    {
        List<ISearchEngine> engines = [new OurSearch(folder), new SqliteFts(folder)];
        if (ThrowawayPostgres.Find() is not { } server)
        {
            Console.WriteLine("PostgreSQL is not installed here: measured without it.");
            return engines;
        }
        await server.StartAsync(cancellation);
        return [.. engines, new PostgresText(server)];
    }

    private static async Task<IReadOnlyList<Result>> BuildAsync(IReadOnlyList<ISearchEngine> engines, Corpus corpus, CancellationToken cancellation)
    {
        var results = new List<Result>();
        foreach (var engine in engines)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var watch = Stopwatch.StartNew();
            await engine.BuildAsync(corpus, cancellation);
            var built = watch.Elapsed;
            results.Add(new Result(engine.Name, built, engine.Bytes, GC.GetTotalMemory(forceFullCollection: true) - before));
        }
        return results;
    }

    private static void Measure(IReadOnlyList<ISearchEngine> engines, IReadOnlyList<Result> results, IReadOnlyList<Question> questions, IReadOnlyList<Question> beginnings, int rounds)
    {
        var open = engines.Select(e => Enumerable.Range(0, Threads).Select(_ => e.Open()).ToList()).ToList();
        // The quality first: it also warms everything up.
        foreach (var (i, answering) in open.Index())
        {
            results[i].Quality = Quality.Of(answering[0], questions);
        }
        var find = Race.Alone([.. open.Select(a => (Action<Question>)(q => a[0].Find(q)))], questions, rounds);
        var suggest = Race.Alone([.. open.Select(a => (Action<Question>)(q => a[0].Suggest(q)))], beginnings, rounds);
        var show = Race.Alone([.. open.SelectMany(a => a.Take(1)).OfType<OurAnswering>().Select(a => (Action<Question>)(q => a.Show(q)))], questions, rounds);
        var together = Race.Together([.. open.Select(threads => threads.ConvertAll(a => (Action<Question>)(q => a.Find(q))))], questions, rounds);
        foreach (var (i, result) in results.Index())
        {
            (result.Find, result.Suggest, result.Together) = (find[i], suggest[i], together[i]);
        }
        results[0].Show = show[0];
        open.ForEach(threads => threads.ForEach(a => a.Dispose()));
    }

    private static void Slowest(Result result, IReadOnlyList<Question> questions)
    {
        Console.WriteLine();
        Console.WriteLine($"{result.Name}: {result.Memory / 1e6:0} MB on the heap; with names and snippets of a page marked: p50 {result.Show.P50:0.0} ms, p99 {result.Show.P99:0.0} ms; slowest:");
        foreach (var (milliseconds, question) in result.Find.Best.Zip(questions).OrderByDescending(q => q.First).Take(HowManySlow))
        {
            Console.WriteLine($"  {milliseconds:0.0} ms  {question.Group}: {question.Text}");
        }
    }
}
