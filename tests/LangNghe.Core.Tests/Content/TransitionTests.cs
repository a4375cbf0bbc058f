using LangNghe.Core.Content;
using LangNghe.TestKit;
using Xunit;
using static LangNghe.Core.Content.ContentState;

namespace LangNghe.Core.Tests.Content;

/// <summary>The one table of what may follow what, written down a second time.</summary>
public class TransitionTests
{
    public static readonly TheoryData<ContentState, Verb, ContentState?> Table = new()
    {
        { Draft, Verb.Save, Draft },
        { Draft, Verb.Publish, Published },
        { Draft, Verb.Rename, Draft },
        { Draft, Verb.Withdraw, null },
        { Draft, Verb.Remove, null },
        { Draft, Verb.Import, Draft },
        { Published, Verb.Save, Published },
        { Published, Verb.Publish, Published },
        { Published, Verb.Rename, Published },
        { Published, Verb.Withdraw, Withdrawn },
        { Published, Verb.Remove, Removed },
        { Published, Verb.Import, Published },
        { Withdrawn, Verb.Save, Withdrawn },
        { Withdrawn, Verb.Publish, Published },
        { Withdrawn, Verb.Rename, Withdrawn },
        { Withdrawn, Verb.Withdraw, null },
        { Withdrawn, Verb.Remove, Removed },
        { Withdrawn, Verb.Import, Withdrawn },
        { Removed, Verb.Save, Removed },
        { Removed, Verb.Publish, Published },
        { Removed, Verb.Rename, null },
        { Removed, Verb.Withdraw, null },
        { Removed, Verb.Remove, null },
        { Removed, Verb.Import, Removed },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_verb_leads_where_the_table_says(ContentState from, Verb verb, ContentState? to)
    {
        Assert.Equal(to, Transitions.After(from, verb));
    }

    [Fact]
    public void The_table_leaves_nothing_out()
    {
        var pairs = Table.Select(row => (row.Data.Item1, row.Data.Item2));
        Assert.Equal(Enum.GetValues<ContentState>().SelectMany(s => Enum.GetValues<Verb>().Select(v => (s, v))), pairs);
    }

    [Theory]
    [InlineData(Draft, Verb.Withdraw, "Mục này chưa đăng nên không rút được.", "This item is not published, so it cannot be withdrawn.")]
    [InlineData(Draft, Verb.Remove, "Mục này chưa đăng nên không gỡ được.", "This item is not published, so it cannot be removed.")]
    [InlineData(Withdrawn, Verb.Withdraw, "Mục này đã rút rồi.", "This item is already withdrawn.")]
    [InlineData(Removed, Verb.Withdraw, "Mục này đã gỡ rồi.", "This item is already removed.")]
    [InlineData(Removed, Verb.Remove, "Mục này đã gỡ rồi.", "This item is already removed.")]
    [InlineData(Removed, Verb.Rename, "Mục này đã gỡ nên không đổi địa chỉ được.", "This item is removed, so its address cannot be changed.")]
    public async Task What_may_not_be_done_is_refused_in_words_and_leaves_all_as_it_was(ContentState state, Verb verb, string vi, string en)
    {
        using var db = new TestDatabase();
        var key = await ItemAsync(db, state);
        var rows = db.Rows();

        var refusal = await Assert.ThrowsAsync<Refusal>(() => DoAsync(db, key, verb));

        Assert.Equal((vi, en), (refusal.In(Language.Vi), refusal.In(Language.En)));
        Assert.Equal(state, db.Item(key).State);
        Assert.Equal(rows, db.Rows());
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task What_may_be_done_is_done(ContentState from, Verb verb, ContentState? to)
    {
        if (to is null || verb == Verb.Import)
        {
            return;
        }
        using var db = new TestDatabase();
        var key = await ItemAsync(db, from);

        await DoAsync(db, key, verb);

        Assert.Equal(to, db.Item(key).State);
    }

    private static async Task<Guid> ItemAsync(TestDatabase db, ContentState state)
    {
        var village = await db.SaveAsync(Some.Village());
        if (state != Draft)
        {
            await db.PublishAsync(village.Key);
        }
        if (state == Withdrawn)
        {
            await db.WithdrawAsync(village.Key);
        }
        if (state == Removed)
        {
            await db.RemoveAsync(village.Key);
        }
        return village.Key;
    }

    private static Task DoAsync(TestDatabase db, Guid key, Verb verb) => verb switch
    {
        Verb.Save => db.SaveAsync(Some.Village(v => v with { Key = key })),
        Verb.Publish => db.PublishAsync(key),
        Verb.Rename => db.RenameAsync(key, "ten-moi"),
        Verb.Withdraw => db.WithdrawAsync(key),
        Verb.Remove => db.RemoveAsync(key),
        _ => throw new ArgumentOutOfRangeException(nameof(verb)),
    };
}
