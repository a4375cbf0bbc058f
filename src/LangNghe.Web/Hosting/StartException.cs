using LangNghe.Core.Sync;
using LangNghe.Web.Commands;

namespace LangNghe.Web.Hosting;

/// <summary>The portal cannot start on this starting content; the message names each fault.</summary>
public sealed class StartException(string dir, IReadOnlyList<SyncNote> faults) : Exception(
    $"Không lấy được nội dung ban đầu từ “{dir}”, chưa đổi gì. / The starting content in “{dir}” could not be taken over, nothing was changed."
    + Environment.NewLine + string.Join(Environment.NewLine, faults.Select(Notes.Line)));
