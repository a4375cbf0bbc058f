using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;
using static LangNghe.Web.Tests.Commands.Operator;

namespace LangNghe.Web.Tests.Commands;

[Collection(nameof(Operator))]
public sealed class ContentVerbsTests : IDisposable
{
    private readonly TestDatabase db = new();

    private Task<Answer> RunAsync(params string[] args) => Operator.RunAsync(db.Folder.Path, args);

    [Fact]
    public async Task List_shows_every_item_by_type_in_the_Vietnamese_alphabet()
    {
        var law = await db.SaveAsync(Some.Law(l => l with { Name = new("Nghị định") }));
        var second = await db.SaveAsync(Some.Village(v => v with { Name = new("Đan lát") }));
        var first = await db.PublishAsync(Some.Village(v => v with { Name = new("Áo lụa") }));

        var answer = await RunAsync("list");

        Assert.Equal(
            $"""
            {first.Key}  craftVillage     Published  ao-lua                                   Áo lụa
            {second.Key}  craftVillage     Draft                                               Đan lát
            {law.Key}  legalDocument    Draft                                               Nghị định

            """,
            answer.Out);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task The_verbs_are_done_in_the_name_of_who_asks_and_for_the_reason_given()
    {
        var village = await db.SaveAsync(Some.Village(v => v with { UrlName = new("a", "a") }));
        string[] who = [$"{village.Key}", "--by", "Minh", "--reason", "theo văn bản"];

        Assert.Equal(new(0, "Xong: publish. / Done: publish.\n", ""), await RunAsync(["publish", .. who]));
        Assert.Equal(new(0, "Xong: rename. / Done: rename.\n", ""), await RunAsync(["rename", .. who, "--vi", "Lụa mới", "--en", "silk"]));
        Assert.Equal(new(0, "Xong: withdraw. / Done: withdraw.\n", ""), await RunAsync(["withdraw", .. who]));
        Assert.Equal(new(0, "Xong: remove. / Done: remove.\n", ""), await RunAsync(["remove", .. who]));

        Assert.Equal(
            new[] { Verb.Publish, Verb.Rename, Verb.Withdraw, Verb.Remove }.Select(v => (v, "Minh", "theo văn bản")),
            db.Ask(d => d.AuditEvents.OrderBy(e => e.Number).Skip(1).AsEnumerable().Select(e => (e.Verb, e.By, e.Reason!)).ToList()));
        Assert.Equal(ContentState.Removed, db.Item(village.Key).State);
        Assert.Equal(new LocalizedText("lua-moi", "silk"), db.Read<CraftVillage>(village.Key, 4).UrlName);
    }

    [Fact]
    public async Task A_refusal_is_said_in_both_languages_with_every_fault()
    {
        var village = await db.SaveAsync(Some.Village(v => v with { Summary = default, Place = null }));

        Assert.Equal(
            new(1, "", """
                Nội dung còn 2 chỗ chưa đúng. / The content has 2 faults.
                summary: Cần có trước khi đăng, ít nhất bằng tiếng Việt. / Needed before publishing, at least in Vietnamese.
                place: Cần có trước khi đăng, ít nhất bằng tiếng Việt. / Needed before publishing, at least in Vietnamese.

                """),
            await RunAsync("publish", $"{village.Key}", "--by", "Minh"));
        Assert.Equal(
            new(1, "", "Mục này chưa đăng nên không rút được. / This item is not published, so it cannot be withdrawn.\n"),
            await RunAsync("withdraw", $"{village.Key}", "--by", "Minh", "--reason", "thử"));
        Assert.Equal(
            new(1, "", "Cần địa chỉ mới, có ít nhất một chữ cái hoặc chữ số. / A new address is needed, with at least one letter or digit.\n"),
            await RunAsync("rename", $"{village.Key}", "--by", "Minh"));
    }

    [Theory]
    [InlineData("--by", "publish", "0cd5a8ba-9ba4-4f62-a9b3-4a5f3b4a2f5c")]
    [InlineData("--reason", "withdraw", "0cd5a8ba-9ba4-4f62-a9b3-4a5f3b4a2f5c", "--by", "Minh")]
    [InlineData("--reason", "remove", "0cd5a8ba-9ba4-4f62-a9b3-4a5f3b4a2f5c", "--by", "Minh")]
    [InlineData("lua", "publish", "lua", "--by", "Minh")]
    public async Task What_is_missing_or_no_key_is_named(string named, params string[] args)
    {
        var answer = await RunAsync(args);

        Assert.Equal(1, answer.Code);
        Assert.Contains(named, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_said_in_one_sentence()
    {
        var file = Path.Combine(db.Folder.Path, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var answer = await Operator.RunAsync(Path.Combine(file, "data"), "list");

        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.StartsWith($"Không ghi được vào thư mục dữ liệu “{file}/data”: ", answer.Error, StringComparison.Ordinal);
        Assert.EndsWith("Set LangNghe:DataFolder to a folder that can.\n", answer.Error, StringComparison.Ordinal);
    }

    public void Dispose() => db.Dispose();
}
