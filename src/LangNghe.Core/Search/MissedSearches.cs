using LangNghe.Core.Content;
using LangNghe.Core.Data;
using LangNghe.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Search;

/// <summary>Counts the searches that found nothing, so that editors learn what people look for and the portal lacks.</summary>
public sealed class MissedSearches(IDbContextFactory<LangNgheDb> databases, TimeProvider clock)
{
    /// <summary>How long a day's counts are kept.</summary>
    public const int DaysKept = 400;

    private readonly MissedTally tally = new();
    private DateOnly? clearedOn;

    /// <summary>Counts a search that found nothing. In memory only: it neither waits nor fails.</summary>
    public void Count(string query, Language language)
    {
        if (MissedQuery.Of(query) is { } kept)
        {
            tally.Add(new MissedKey(clock.TodayInVietnam(), language, kept));
        }
    }

    /// <summary>
    /// Adds what was counted since the last time to the database, and deletes what is older than <see cref="DaysKept"/>: all of it or
    /// nothing. When it fails nothing is lost; the next time writes it.
    /// </summary>
    public async Task FlushAsync(CancellationToken cancellation = default)
    {
        var today = clock.TodayInVietnam();
        var taken = tally.Take();
        if (taken.Count == 0 && clearedOn == today)
        {
            return;
        }
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellation);
            await using var change = await db.BeginChangeAsync(cancellation);
            await AddAsync(db, taken, cancellation);
            var oldest = today.AddDays(-DaysKept);
            await db.MissedSearches.Where(m => m.Day < oldest).ExecuteDeleteAsync(cancellation);
            // Not to be called off: whether it was written must be known, or it would be counted again.
            await change.CommitAsync(CancellationToken.None);
        }
        catch
        {
            tally.Return(taken);
            throw;
        }
        clearedOn = today;
    }

    /// <summary>What was missed most often in the last days, today included; the most frequent first.</summary>
    public async Task<IReadOnlyList<FrequentMiss>> MostFrequentAsync(int days, int most, CancellationToken cancellation = default)
    {
        var before = clock.TodayInVietnam().AddDays(-days);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.MissedSearches
            .Where(m => m.Day > before)
            .GroupBy(m => new { m.Language, m.Query })
            .Select(g => new { g.Key.Language, g.Key.Query, Count = g.Sum(m => m.Count) })
            .OrderByDescending(m => m.Count).ThenBy(m => m.Query).ThenBy(m => m.Language)
            .Take(most)
            .Select(m => new FrequentMiss(m.Count, m.Language, m.Query))
            .ToListAsync(cancellation);
    }

    /// <summary>Nobody else writes meanwhile, so rows may be read, raised and added. The bound holds for all processes of a day together.</summary>
    private static async Task AddAsync(LangNgheDb db, IReadOnlyDictionary<MissedKey, long> taken, CancellationToken cancellation)
    {
        var days = taken.Keys.Select(k => k.Day).Distinct().ToList();
        var rows = await db.MissedSearches.Where(m => days.Contains(m.Day)).ToDictionaryAsync(m => new MissedKey(m.Day, m.Language, m.Query), cancellation);
        var room = days.ToDictionary(d => d, d => MissedTally.MostADay - rows.Keys.Count(k => k.Day == d && k.Query != MissedQuery.Other));
        foreach (var (wanted, count) in taken.OrderByDescending(t => t.Value))
        {
            var isNew = wanted.Query != MissedQuery.Other && !rows.ContainsKey(wanted);
            var key = isNew && room[wanted.Day]-- <= 0 ? wanted.AsOther : wanted;
            if (!rows.TryGetValue(key, out var row))
            {
                row = new MissedSearch { Day = key.Day, Language = key.Language, Query = key.Query };
                rows.Add(key, db.Add(row).Entity);
            }
            row.Count += count;
        }
        await db.SaveChangesAsync(cancellation);
    }
}
