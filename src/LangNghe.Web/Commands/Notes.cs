using LangNghe.Core.Content;
using LangNghe.Core.Sync;

namespace LangNghe.Web.Commands;

/// <summary>Says on the console what a folder or an import had to say, in both languages.</summary>
internal static class Notes
{
    public static int Write(ImportReport report, bool dryRun)
    {
        WriteNotices(report.Notices);
        if (report.Faults.Count > 0)
        {
            Console.Error.WriteLine("Không đổi gì cả. / Nothing was changed.");
            return WriteFaults(report.Faults);
        }
        foreach (var file in report.Conflicts)
        {
            Console.Out.WriteLine($"{file}: đã sửa ở cổng, giữ làm bản nháp. / changed in the portal, kept as a draft.");
        }
        if (dryRun)
        {
            Console.Out.WriteLine("Chỉ xem thử, chưa đổi gì. / Dry run, nothing was changed.");
        }
        Console.Out.WriteLine(report.ChangedNothing
            ? $"Không có gì thay đổi ({report.Unchanged} mục). / Nothing changed ({report.Unchanged} items)."
            : $"{report.Created} mục mới, {report.Updated} cập nhật, {report.Unchanged} giữ nguyên, {report.Conflicts.Count} xung đột, {report.Published} đã đăng. / "
                + $"{report.Created} created, {report.Updated} updated, {report.Unchanged} unchanged, {report.Conflicts.Count} conflicts, {report.Published} published.");
        return 0;
    }

    public static void WriteNotices(IReadOnlyList<SyncNote> notices)
    {
        foreach (var note in notices)
        {
            Console.Out.WriteLine(Line(note));
        }
    }

    public static int WriteFaults(IReadOnlyList<SyncNote> faults)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(Line(fault));
        }
        return faults.Count == 0 ? 0 : 1;
    }

    public static string Line(SyncNote note) =>
        $"{note.File}{(note.Line > 0 ? $":{note.Line}" : "")}: {note.In(Language.Vi)} / {note.In(Language.En)}";
}
