using System.Data.Common;
using LangNghe.Core.Data;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace LangNghe.Web.Hosting;

/// <summary>What is no fault of the program but of disk, rights, database, address or settings: one sentence for the operator, in both languages.</summary>
public static class OutsideFaults
{
    /// <summary>The sentence; null: the fault is the program's own, and its trace is worth more.</summary>
    public static string? SentenceOf(Exception fault) => fault switch
    {
        DataFolderException or DamagedDatabaseException or StartException or OptionsValidationException => fault.Message,
        DbException => OfDatabase(fault),
        { InnerException: DbException cause } => OfDatabase(cause),
        { InnerException: AddressInUseException } =>
            $"Địa chỉ đã có chương trình khác dùng: {fault.Message} Hãy đặt ASPNETCORE_URLS hoặc LangNghe:MetricsPort khác đi. "
            + $"/ Another program uses the address: {fault.Message} Set ASPNETCORE_URLS or LangNghe:MetricsPort to another.",
        _ when CameWith("Microsoft.AspNetCore.Server.Kestrel.", fault) =>
            $"Không mở được địa chỉ đã đặt: {Ended(fault)} Hãy xem lại ASPNETCORE_URLS, LangNghe:MetricsPort. "
            + $"/ The portal cannot listen where it is told: {Ended(fault)} Look at ASPNETCORE_URLS, LangNghe:MetricsPort.",
        _ when CameWith("Microsoft.Extensions.Configuration.ConfigurationBinder.", fault) =>
            $"Một thiết lập có giá trị không dùng được: {Ended(fault)} / A setting has a value that cannot be used: {Ended(fault)}",
        IOException or UnauthorizedAccessException =>
            $"Không đọc hoặc ghi được tệp: {Ended(fault)} / A file could not be read or written: {Ended(fault)}",
        _ => null,
    };

    /// <summary>The fault for the log while the portal runs; null: disk, rights or database are at fault, their own words say all.</summary>
    public static Exception? TraceOf(Exception fault) => SentenceOf(fault) is null ? fault : null;

    private static string OfDatabase(Exception fault) =>
        $"Không dùng được cơ sở dữ liệu: {Ended(fault)} Hãy xem docs/operations.md. / The database cannot be used: {Ended(fault)} See docs/operations.md.";

    private static string Ended(Exception fault) => fault.Message.TrimEnd('.') + '.';

    // No such form, not our address, not allowed; a word for a number: the framework has no type of its own for it.
    private static bool CameWith(string part, Exception fault) => fault.StackTrace?.Contains(part, StringComparison.Ordinal) == true;
}
