using System.CommandLine;
using LangNghe.Core.Content;
using LangNghe.Core.Sync;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Commands;

/// <summary>
/// <c>content …</c>: what an operator can do with the content from the command line, also beside a running server, which follows within
/// a second.
/// </summary>
public static class ContentCommands
{
    public static Command Content(IServiceProvider services) => new("content", "Nội dung của cổng. / The content of the portal.")
    {
        ContentVerbs.List(services),
        ContentVerbs.Publish(services),
        ContentVerbs.Rename(services),
        ContentVerbs.Withdraw(services),
        ContentVerbs.Remove(services),
        Export(services),
        Import(services),
        Check(),
    };

    private static readonly Argument<string> Dir = new("DIR") { Description = "Thư mục uSync. / The uSync folder." };

    private static Command Export(IServiceProvider services)
    {
        var command = new Command("export", "Ghi mọi nội dung ra thư mục. / Writes all content to a folder.") { Dir };
        command.SetAction((result, cancellation) => Refusals.CatchAsync(async () =>
        {
            var writing = await services.GetRequiredService<ContentExport>().ExportAsync(result.GetRequiredValue(Dir), DictionaryItems.All, cancellation);
            Console.Out.WriteLine($"{writing.Written} tệp ghi mới, {writing.Unchanged} giữ nguyên, {writing.Deleted} xóa. / {writing.Written} files written, {writing.Unchanged} unchanged, {writing.Deleted} deleted.");
            return Notes.WriteFaults(writing.Faults);
        }));
        return command;
    }

    private static Command Import(IServiceProvider services)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Chỉ xem thử. / Only say what would be done." };
        var publish = new Option<bool>("--publish") { Description = "Đăng luôn những gì tệp ghi là đã đăng. / Publish what the files say is published." };
        var by = new Option<string>("--by") { Description = "Ai làm. / Who does it.", DefaultValueFactory = _ => Environment.UserName };
        var command = new Command("import", "Lấy nội dung từ thư mục. / Takes content from a folder.") { Dir, dryRun, publish, by };
        command.SetAction((result, cancellation) => Refusals.CatchAsync(async () =>
        {
            var options = new ImportOptions(result.GetValue(publish), result.GetValue(dryRun));
            var report = await services.GetRequiredService<ContentImport>()
                .ImportAsync(result.GetRequiredValue(Dir), options, DictionaryItems.All, new Actor(result.GetRequiredValue(by)), cancellation: cancellation);
            return Notes.Write(report, options.DryRun);
        }));
        return command;
    }

    private static Command Check()
    {
        var command = new Command("check", "Kiểm tra thư mục, không đổi gì. / Checks a folder, changes nothing.") { Dir };
        command.SetAction((result, _) => Refusals.CatchAsync(() =>
        {
            var reading = SyncFolder.Read(result.GetRequiredValue(Dir), SyncLimits.Default, DictionaryItems.All);
            Notes.WriteNotices([.. reading.Notices, .. reading.TypeDifferences, .. reading.DictionaryDifferences]);
            Console.Out.WriteLine($"{reading.Items.Count} mục, {reading.Faults.Count} lỗi. / {reading.Items.Count} items, {reading.Faults.Count} faults.");
            return Task.FromResult(Notes.WriteFaults(reading.Faults));
        }));
        return command;
    }
}
