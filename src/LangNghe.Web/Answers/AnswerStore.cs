using System.Collections.Concurrent;
using LangNghe.Core.Content;

namespace LangNghe.Web.Answers;

/// <summary>
/// The finished answers of one snapshot; they die with it, so nothing stale can be among them (D5). Bounded in bytes: who has not been asked
/// for longest goes first. However many ask for the same at the same moment, it is made once.
/// </summary>
public sealed class AnswerStore(long most)
{
    // What is made room for at once, so that it is not looked for again with the next answer.
    private const double Full = 0.75;

    private readonly ConcurrentDictionary<AnswerKey, Entry> entries = new();
    private readonly Lock clearing = new();
    private long bytes;
    private long clock;

    public static AnswerStore Of(PublishedSnapshot published, long most) => published.Derive(_ => new AnswerStore(most));

    /// <summary>Bytes of all kept answers.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    public int Count => entries.Count;

    /// <summary>A kept answer; null: it is not there, or just being made.</summary>
    public Answer? Find(AnswerKey key)
    {
        if (!entries.TryGetValue(key, out var known) || !known.Made.IsCompletedSuccessfully)
        {
            return null;
        }
        known.Used = Interlocked.Increment(ref clock);
        return known.Made.Result;
    }

    /// <summary>The answer, kept or just made; null: there is none to share, the caller makes its own.</summary>
    /// <param name="make">Makes the answer, for one of all who ask at once; null: it is none that others may have.</param>
    /// <param name="keep">Whether it may be kept after those who ask now have it; asked once it is made.</param>
    public async ValueTask<Answer?> FindAsync(AnswerKey key, Func<Task<Answer?>> make, Func<bool> keep)
    {
        if (entries.TryGetValue(key, out var known))
        {
            known.Used = Interlocked.Increment(ref clock);
            return known.Made.IsCompletedSuccessfully ? known.Made.Result : await known.Made;
        }
        var made = new TaskCompletionSource<Answer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var entry = new Entry(made.Task) { Used = Interlocked.Increment(ref clock) };
        if (entries.GetOrAdd(key, entry) is var first && first != entry)
        {
            return await first.Made;
        }
        Answer? answer = null;
        try
        {
            answer = await make();
            return answer;
        }
        finally
        {
            if (answer is null || !keep() || answer.Size > most / 2)
            {
                entries.TryRemove(key, out _);
            }
            else
            {
                Charge(answer.Size, key);
            }
            made.SetResult(answer);
        }
    }

    /// <summary>The answer in a coding; packing it adds to what is kept.</summary>
    public CodedAnswer In(Coding coding, Answer answer, AnswerKey key)
    {
        if (answer.Has(coding))
        {
            return answer.In(coding);
        }
        var coded = answer.In(coding);
        if (entries.TryGetValue(key, out var entry) && entry.Made.IsCompletedSuccessfully && entry.Made.Result == answer)
        {
            Charge(coded.Body.Length, key);
        }
        return coded;
    }

    private void Charge(long more, AnswerKey spared)
    {
        if (Interlocked.Add(ref bytes, more) > most)
        {
            lock (clearing)
            {
                MakeRoom(spared);
            }
        }
    }

    private void MakeRoom(AnswerKey spared)
    {
        // Counted anew, so that what was added and removed at the same moment does not add up over time.
        var kept = entries.Where(e => e.Value.Made.IsCompleted).Select(e => (e.Key, e.Value.Used, Size: e.Value.Made.Result?.Size ?? 0)).ToList();
        var sum = kept.Sum(e => e.Size);
        foreach (var entry in kept.Where(e => e.Key != spared).OrderBy(e => e.Used).TakeWhile(_ => sum > most * Full))
        {
            sum -= entries.TryRemove(entry.Key, out _) ? entry.Size : 0;
        }
        Interlocked.Exchange(ref bytes, sum);
    }

    private sealed class Entry(Task<Answer?> made)
    {
        public Task<Answer?> Made => made;

        /// <summary>When it was last asked for, in requests.</summary>
        public long Used { get; set; }
    }
}
