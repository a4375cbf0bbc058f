using LangNghe.Core.Content;

namespace LangNghe.Core.Search;

/// <summary>
/// Counts in memory, within a bound: once a day has <see cref="MostADay"/> different queries, what is new is counted as
/// <see cref="MissedQuery.Other"/>. Its lock is never held while anything waits.
/// </summary>
internal sealed class MissedTally
{
    /// <summary>Different queries a day, both languages together.</summary>
    public const int MostADay = 1_000;

    private readonly Lock one = new();
    private readonly HashSet<(Language, string)> known = [];
    private Dictionary<MissedKey, long> counts = [];
    private DateOnly knownOn;

    public void Add(MissedKey key)
    {
        lock (one)
        {
            if (key.Day != knownOn)
            {
                knownOn = key.Day;
                known.Clear();
            }
            Add(HasPlace(key) ? key : key.AsOther, 1);
        }
    }

    /// <summary>Hands out what was counted and begins at nothing.</summary>
    public IReadOnlyDictionary<MissedKey, long> Take()
    {
        lock (one)
        {
            var taken = counts;
            counts = [];
            return taken;
        }
    }

    /// <summary>Counts again what was taken and could not be written.</summary>
    public void Return(IReadOnlyDictionary<MissedKey, long> taken)
    {
        lock (one)
        {
            foreach (var (key, count) in taken)
            {
                Add(key, count);
            }
        }
    }

    // Looks at what is unwritten too: a database that is away for days must not let it grow with every day.
    private bool HasPlace(MissedKey key) =>
        key.Query == MissedQuery.Other
        || known.Contains((key.Language, key.Query))
        || (Math.Max(known.Count, counts.Count) < MostADay && known.Add((key.Language, key.Query)));

    private void Add(MissedKey key, long count) => counts[key] = counts.GetValueOrDefault(key) + count;
}

/// <summary>What is counted by itself.</summary>
internal readonly record struct MissedKey(DateOnly Day, Language Language, string Query)
{
    public MissedKey AsOther => this with { Query = MissedQuery.Other };
}
