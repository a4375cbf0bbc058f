using LangNghe.Core.Content;
using LangNghe.TestKit;
using Xunit;
using static LangNghe.Web.Tests.Commands.Operator;

namespace LangNghe.Web.Tests.Commands;

/// <summary><c>content export | import | check</c>.</summary>
[Collection(nameof(Operator))]
public sealed class ContentFilesTests : IDisposable
{
    private readonly TestDatabase db = new();
    private readonly TestDatabase other = new();
    private readonly string folder = Directory.CreateTempSubdirectory("langnghe-files-").FullName;

    private Task<Answer> RunAsync(params string[] args) => Operator.RunAsync(db.Folder.Path, args);

    [Fact]
    public async Task Export_says_what_it_wrote_and_the_second_time_that_nothing_changed()
    {
        await db.PublishAsync(Some.Village());

        var first = await RunAsync("export", folder);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length;

        Assert.Equal(new(0, $"{files} tệp ghi mới, 0 giữ nguyên, 0 xóa. / {files} files written, 0 unchanged, 0 deleted.\n", ""), first);
        Assert.Equal(
            new(0, $"0 tệp ghi mới, {files} giữ nguyên, 0 xóa. / 0 files written, {files} unchanged, 0 deleted.\n", ""), await RunAsync("export", folder));
    }

    [Fact]
    public async Task Export_into_a_folder_of_something_else_is_refused()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "letter.txt"), "", TestContext.Current.CancellationToken);

        var answer = await RunAsync("export", folder);

        Assert.Equal(1, answer.Code);
        Assert.Equal(
            $": Không ghi vào “{folder}”: thư mục đang chứa thứ khác, không phải nội dung uSync. / “{folder}” is not written to: it holds something other than uSync content.\n",
            answer.Error);
    }

    [Fact]
    public async Task Import_says_what_it_did_what_it_would_do_and_that_nothing_changed()
    {
        var village = await db.PublishAsync(Some.Village());
        await db.SaveAsync(Some.Product());
        await RunAsync("export", folder);

        Assert.Equal(
            new(0, """
                Chỉ xem thử, chưa đổi gì. / Dry run, nothing was changed.
                2 mục mới, 0 cập nhật, 0 giữ nguyên, 0 xung đột, 1 đã đăng. / 2 created, 0 updated, 0 unchanged, 0 conflicts, 1 published.

                """, ""),
            await ImportAsync("--publish", "--dry-run"));
        Assert.Equal(
            new(0, "2 mục mới, 0 cập nhật, 0 giữ nguyên, 0 xung đột, 1 đã đăng. / 2 created, 0 updated, 0 unchanged, 0 conflicts, 1 published.\n", ""),
            await ImportAsync("--publish", "--by", "Minh"));
        Assert.Equal(new(0, "Không có gì thay đổi (2 mục). / Nothing changed (2 items).\n", ""), await ImportAsync("--publish"));
        Assert.Equal((ContentState.Published, "Minh"), (other.Item(village.Key).State, other.Ask(d => d.AuditEvents.First().By)));
    }

    [Fact]
    public async Task Import_lists_what_was_changed_in_the_portal()
    {
        var village = await db.PublishAsync(Some.Village());
        await RunAsync("export", folder);
        await other.PublishAsync(village with { Story = new("Viết ở cổng.") });

        var answer = await ImportAsync("--publish");

        var file = $"Content/{Path.GetFileName(Directory.GetFiles(Path.Combine(folder, "v17/Content")).Single())}";
        Assert.Equal(
            new(0, $"""
                {file}: đã sửa ở cổng, giữ làm bản nháp. / changed in the portal, kept as a draft.
                0 mục mới, 0 cập nhật, 0 giữ nguyên, 1 xung đột, 0 đã đăng. / 0 created, 0 updated, 0 unchanged, 1 conflicts, 0 published.

                """, ""),
            answer);
    }

    [Fact]
    public async Task A_faulty_file_is_named_with_line_and_reason_and_nothing_is_changed()
    {
        await db.PublishAsync(Some.Village());
        await RunAsync("export", folder);
        var file = Directory.GetFiles(Path.Combine(folder, "v17/Content")).Single();
        await File.WriteAllTextAsync(file, "<Content", TestContext.Current.CancellationToken);

        var line = $"Content/{Path.GetFileName(file)}:1: Không phải XML đúng cách viết. / Not well-formed XML.\n";
        Assert.Equal(new(1, "", "Không đổi gì cả. / Nothing was changed.\n" + line), await ImportAsync("--publish"));
        Assert.Equal(new(1, "0 mục, 1 lỗi. / 0 items, 1 faults.\n", line), await RunAsync("check", folder));
        Assert.Equal((0, 0, 0, 0, 0), other.Rows());
    }

    [Fact]
    public async Task Check_counts_and_changes_nothing()
    {
        await db.PublishAsync(Some.Village());
        await RunAsync("export", folder);

        Assert.Equal(new(0, "1 mục, 0 lỗi. / 1 items, 0 faults.\n", ""), await Operator.RunAsync(other.Folder.Path, "check", folder));
        Assert.Equal((0, 0, 0, 0, 0), other.Rows());
    }

    private Task<Answer> ImportAsync(params string[] options) => Operator.RunAsync(other.Folder.Path, ["import", folder, .. options]);

    public void Dispose()
    {
        db.Dispose();
        other.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
