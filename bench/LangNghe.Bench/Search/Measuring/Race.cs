using System.Diagnostics;

namespace LangNghe.Bench.Search.Measuring;

/// <summary>Asks several engines the same in turns, so that whatever else the machine does hits all of them alike.</summary>
internal static class Race
{
    private const int BatchSize = 40;

    /// <summary>One thread; in each round every engine answers every question, some at a time.</summary>
    public static IReadOnlyList<Laps> Alone<T>(IReadOnlyList<Action<T>> engines, IReadOnlyList<T> questions, int rounds)
    {
        var laps = engines.Select(_ => new Laps(questions.Count)).ToList();
        for (var round = 0; round < rounds; round++)
        {
            var spent = new double[engines.Count];
            foreach (var (number, batch) in Enumerable.Range(0, questions.Count).Chunk(BatchSize).Index())
            {
                for (var turn = 0; turn < engines.Count; turn++)
                {
                    var engine = (turn + number + round) % engines.Count;
                    spent[engine] += batch.Sum(i => Ask(engines[engine], questions[i], laps[engine], i));
                }
            }
            foreach (var (engine, milliseconds) in spent.Index())
            {
                laps[engine].EndRound(milliseconds);
            }
        }
        return laps;
    }

    /// <summary>Questions a second of several threads, each with its own connection; the best round.</summary>
    public static IReadOnlyList<double> Together<T>(IReadOnlyList<IReadOnlyList<Action<T>>> engines, IReadOnlyList<T> questions, int rounds)
    {
        var best = new double[engines.Count];
        for (var turn = 0; turn < rounds * engines.Count; turn++)
        {
            var threads = engines[turn % engines.Count];
            var watch = Stopwatch.StartNew();
            Parallel.ForEach(threads.Index(), new ParallelOptions { MaxDegreeOfParallelism = threads.Count }, thread =>
            {
                for (var i = thread.Index; i < questions.Count; i += threads.Count)
                {
                    thread.Item(questions[i]);
                }
            });
            best[turn % engines.Count] = Math.Max(best[turn % engines.Count], questions.Count / watch.Elapsed.TotalSeconds);
        }
        return best;
    }

    private static double Ask<T>(Action<T> engine, T question, Laps laps, int number)
    {
        var started = Stopwatch.GetTimestamp();
        engine(question);
        var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        laps.Take(number, milliseconds);
        return milliseconds;
    }
}
