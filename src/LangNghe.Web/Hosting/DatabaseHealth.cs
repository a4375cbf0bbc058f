using System.Data.Common;
using LangNghe.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LangNghe.Web.Hosting;

/// <summary>Whether the database can be read. Readers do without it, so it is never worse than degraded.</summary>
public sealed class DatabaseHealth(IDbContextFactory<LangNgheDb> databases, DataFolder folder, TimeProvider clock) : CalmCheck(clock)
{
    private const string Meanwhile = "Readers see what was published before.";

    protected override async Task<HealthCheckResult> LookAsync()
    {
        // Who has the file open can go on reading what nobody else sees any more.
        if (!File.Exists(folder.Database))
        {
            return HealthCheckResult.Degraded($"The database file is gone. {Meanwhile}");
        }
        try
        {
            await using var db = await databases.CreateDbContextAsync();
            var number = await db.AuditEvents.MaxAsync(e => (long?)e.Number) ?? 0;
            return HealthCheckResult.Healthy($"The database is at change {number}.");
        }
        catch (DbException e)
        {
            return HealthCheckResult.Degraded($"The database cannot be read: {e.Message} {Meanwhile}");
        }
    }
}
