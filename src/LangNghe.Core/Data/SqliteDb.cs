using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LangNghe.Core.Data;

/// <summary>The embedded database: one file in the data folder, WAL, every commit on the disk (D1, D8).</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : LangNgheDb(options)
{
    private const long LargestToCheck = 128L * 1024 * 1024;

    /// <summary>SQLite lets one writer in at a time; EF's transaction takes that place at once (BEGIN IMMEDIATE).</summary>
    public override Task<IDbContextTransaction> BeginChangeAsync(CancellationToken cancellation) =>
        Database.BeginTransactionAsync(cancellation);

    /// <summary>In WAL a reader keeps its moment and stops nobody. This level only means “take no writer's place”: SQLite has no dirty reads.</summary>
    public override Task<IDbContextTransaction> BeginReadAsync(CancellationToken cancellation) =>
        Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellation);

    /// <summary>
    /// SQLite's quick check reads every page (not every index entry). 128 MB take 0.1 s from memory and 2 s from a slow disk; a larger file would hold up the start:
    /// the operator checks that one, see docs/operations.md.
    /// </summary>
    public override async Task CheckAsync(CancellationToken cancellation)
    {
        var path = new SqliteConnectionStringBuilder(Database.GetConnectionString()).DataSource;
        if (File.Exists(path) && new FileInfo(path).Length <= LargestToCheck)
        {
            var findings = await Database.SqlQuery<string>($"SELECT quick_check AS Value FROM pragma_quick_check").ToListAsync(cancellation);
            if (findings is not ["ok"])
            {
                throw new DamagedDatabaseException(path, findings.FirstOrDefault() ?? "quick_check");
            }
        }
    }

    /// <summary>SQLite's lock is a row; no change of shape takes a minute, so an older one belongs to a process that is no more; one of the future too, the clock was moved back.</summary>
    protected override async Task ForgetDeadLockAsync(CancellationToken cancellation)
    {
        var hasLocks = await Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellation) > 0;
        if (hasLocks)
        {
            await Database.ExecuteSqlAsync(
                $"DELETE FROM __EFMigrationsLock WHERE Timestamp NOT BETWEEN datetime('now', '-1 minute') AND datetime('now', '+1 minute')", cancellation);
        }
    }
}
