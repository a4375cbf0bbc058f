using System.Data.Common;
using System.Net.Sockets;
using LangNghe.Core.Data;
using Microsoft.Extensions.Options;

namespace LangNghe.Web.Hosting;

/// <summary>What stops the program and is no fault in it: one sentence for the operator, in both languages.</summary>
public static class StartFaults
{
    /// <summary>The sentence; null: the fault is the program's own, its trace is worth more.</summary>
    public static string? SentenceOf(Exception fault) => fault switch
    {
        DataFolderException or DamagedDatabaseException or StartException or OptionsValidationException => fault.Message,
        DbException => OfDatabase(fault),
        { InnerException: DbException cause } => OfDatabase(cause),
        _ when IsListening(fault) =>
            $"Không nhận được kết nối tại địa chỉ đã đặt: {fault.Message} Hãy xem lại ASPNETCORE_URLS, LangNghe:MetricsPort. "
            + $"/ The portal cannot listen where it is told: {fault.Message} Look at ASPNETCORE_URLS, LangNghe:MetricsPort.",
        IOException or UnauthorizedAccessException =>
            $"Không đọc hoặc ghi được tệp: {fault.Message} / A file could not be read or written: {fault.Message}",
        _ => null,
    };

    private static string OfDatabase(Exception fault) =>
        $"Không dùng được cơ sở dữ liệu: {fault.Message} Hãy xem docs/operations.md. / The database cannot be used: {fault.Message} See docs/operations.md.";

    // In use, not ours, not allowed, no such form: the server of ASP.NET has no type of its own for it.
    private static bool IsListening(Exception fault) =>
        fault is SocketException || fault.Source?.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal) == true;
}
