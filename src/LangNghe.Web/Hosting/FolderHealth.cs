using LangNghe.Core.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LangNghe.Web.Hosting;

/// <summary>Whether the data folder can be written, and for how long yet. Readers do without it, so it is never worse than degraded.</summary>
public sealed class FolderHealth(DataFolder folder, TimeProvider clock) : CalmCheck(clock)
{
    private const long Megabyte = 1024 * 1024;

    // A rebuild of the search index and the share cards of a large portal need about that much.
    private const long Low = 500;

    // An empty file fits on a full disk.
    private static readonly byte[] Trial = new byte[4096];

    /// <param name="free">Bytes that may still be written.</param>
    public static HealthCheckResult Judge(long free) => free < Low * Megabyte
        ? HealthCheckResult.Degraded($"The data folder can be written, but only {free / Megabyte} MB are free there.")
        : HealthCheckResult.Healthy($"The data folder can be written; {free / Megabyte} MB are free there.");

    protected override async Task<HealthCheckResult> LookAsync()
    {
        try
        {
            var file = Path.Combine(folder.Path, $".trial-{Guid.NewGuid():N}");
            await using (var trial = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
                await trial.WriteAsync(Trial);
            }
            return Judge(new DriveInfo(folder.Path).AvailableFreeSpace);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Where it lies is nobody else's business.
            return HealthCheckResult.Degraded($"The data folder cannot be written: {e.Message.Replace(folder.Path, "…", StringComparison.Ordinal)}");
        }
    }
}
