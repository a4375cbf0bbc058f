using LangNghe.Web.Addressing;
using LangNghe.Web.Answers;
using Xunit;

namespace LangNghe.Web.Tests.Answers;

public class AnswerStoreTests
{
    private const int KB = 1024;

    [Fact]
    public async Task What_many_ask_for_at_once_is_made_once()
    {
        var store = new AnswerStore(KB);
        var (made, ready) = (0, new TaskCompletionSource());

        var asked = Enumerable.Range(0, 50).Select(_ => Task.Run(() => store.FindAsync(Key("/"), Make, () => true).AsTask(), Cancellation)).ToList();
        ready.SetResult();
        var answers = await Task.WhenAll(asked);

        Assert.Equal(1, made);
        Assert.Single(answers.Distinct());

        async Task<Answer?> Make()
        {
            Interlocked.Increment(ref made);
            await ready.Task;
            await Task.Delay(20, Cancellation);
            return Of(10);
        }
    }

    [Fact]
    public async Task What_is_not_to_be_kept_is_made_again()
    {
        var store = new AnswerStore(KB);
        var made = 0;

        for (var i = 0; i < 3; i++)
        {
            await store.FindAsync(Key("/"), () => Task.FromResult<Answer?>(Of(10 + made++)), () => false);
        }

        Assert.Equal((3, 0, 0L), (made, store.Count, store.Bytes));
    }

    [Fact]
    public async Task A_fault_reaches_the_one_who_made_it_and_nobody_waits_for_ever()
    {
        var store = new AnswerStore(KB);
        var begun = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        var first = store.FindAsync(Key("/"), Fail, () => true).AsTask();
        await begun.Task;
        var second = store.FindAsync(Key("/"), () => Task.FromResult<Answer?>(Of(1)), () => true).AsTask();

        go.SetResult();

        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        Assert.Null(await second);
        Assert.Equal(0, store.Count);
        Assert.NotNull(await store.FindAsync(Key("/"), () => Task.FromResult<Answer?>(Of(1)), () => true));

        async Task<Answer?> Fail()
        {
            begun.SetResult();
            await go.Task;
            throw new InvalidOperationException("The page failed.");
        }
    }

    [Fact]
    public async Task It_never_holds_more_than_it_may_and_forgets_what_was_asked_for_longest_ago()
    {
        var store = new AnswerStore(10 * KB);
        for (var i = 0; i < 9; i++)
        {
            await AskAsync(store, $"/{i}");
        }
        await AskAsync(store, "/0");
        await AskAsync(store, "/9");
        await AskAsync(store, "/10");

        Assert.Equal(7 * KB, store.Bytes);
        Assert.True(await IsKeptAsync(store, "/0"), "/0 was asked for a moment ago");
        Assert.True(await IsKeptAsync(store, "/10"), "/10 was just made");
        Assert.False(await IsKeptAsync(store, "/1"), "/1 was asked for longest ago");
    }

    [Fact]
    public async Task Packing_counts_against_what_it_may_hold()
    {
        var store = new AnswerStore(100 * KB);
        var key = Key("/");
        var answer = await store.FindAsync(key, () => Task.FromResult<Answer?>(Of(KB)), () => true);

        var packed = store.In(Coding.Brotli, answer!, key).Body.Length;
        store.In(Coding.Brotli, answer!, key);

        Assert.InRange(packed, 1, KB - 1);
        Assert.Equal(KB + packed, store.Bytes);
    }

    [Fact]
    public async Task One_answer_that_would_drive_out_all_others_is_not_kept()
    {
        var store = new AnswerStore(8 * KB);

        var answer = await store.FindAsync(Key("/"), () => Task.FromResult<Answer?>(Of((8 * KB / 2) + 1)), () => true);

        Assert.NotNull(answer);
        Assert.Equal(0, store.Count);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Answer Of(int bytes) => new([], new byte[bytes]);

    private static AnswerKey Key(string path) => new(new DateOnly(2026, 12, 10), path, "", AskedFormat.Html, false);

    private static async Task AskAsync(AnswerStore store, string path) =>
        await store.FindAsync(Key(path), () => Task.FromResult<Answer?>(Of(KB)), () => true);

    private static async Task<bool> IsKeptAsync(AnswerStore store, string path)
    {
        var made = false;
        await store.FindAsync(Key(path), () => { made = true; return Task.FromResult<Answer?>(null); }, () => true);
        return !made;
    }
}
