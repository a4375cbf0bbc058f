namespace LangNghe.Web.Conduct;

/// <summary>
/// Counts what each caller takes within a minute that slides along, in a fixed amount of memory: 65,536 callers, 2 MB. Where more come, those
/// whose minute began longest ago are forgotten; a caller is counted exactly, and never for another.
/// </summary>
public sealed class MinuteCounts(int most, TimeProvider clock)
{
    private const int Sets = 1 << 14;
    private const int Ways = 4;
    private const int Locks = 64;
    private const long Minute = 60_000;

    private readonly Slot[] slots = new Slot[Sets * Ways];
    private readonly Lock[] locks = [.. Enumerable.Range(0, Locks).Select(_ => new Lock())];
    private readonly long started = clock.GetTimestamp();

    /// <returns>Null: it may have one more, and it is counted. Else how long until it may.</returns>
    public TimeSpan? Take(ulong caller)
    {
        // Never the time of a free slot, so that a free one goes first.
        var now = (long)clock.GetElapsedTime(started).TotalMilliseconds + Minute;
        // Seeded anew in every process: nobody can choose addresses that share a set.
        var set = HashCode.Combine(caller) & (Sets - 1);
        lock (locks[set % Locks])
        {
            ref var slot = ref Find(slots.AsSpan(set * Ways, Ways), caller);
            if (slot.Caller != caller)
            {
                slot = new Slot { Caller = caller, Start = now };
            }
            return slot.Take(now, most);
        }
    }

    private static ref Slot Find(Span<Slot> set, ulong caller)
    {
        var oldest = 0;
        for (var way = 0; way < set.Length; way++)
        {
            if (set[way].Caller == caller)
            {
                return ref set[way];
            }
            if (set[way].Start < set[oldest].Start)
            {
                oldest = way;
            }
        }
        return ref set[oldest];
    }

    private struct Slot
    {
        public ulong Caller;

        /// <summary>When its present minute began, in milliseconds.</summary>
        public long Start;

        private int before;
        private int taken;

        public TimeSpan? Take(long now, int most)
        {
            if (now - Start >= Minute)
            {
                // The first minute of a caller begins with its first request, each further one where the last ends.
                (before, taken, Start) = now - Start < 2 * Minute ? (taken, 0, Start + Minute) : (0, 0, now);
            }
            // What was taken in the minute before counts as far as the last 60 seconds reach into it.
            var left = Minute - (now - Start);
            if (taken < most && before * left < (most - taken) * Minute)
            {
                taken++;
                return null;
            }
            return TimeSpan.FromMilliseconds(taken < most ? left - ((most - taken) * Minute / before) + 1 : left + 1);
        }
    }
}
