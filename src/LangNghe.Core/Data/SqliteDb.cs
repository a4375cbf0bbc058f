using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LangNghe.Core.Data;

/// <summary>The embedded database: one file in the data folder, WAL, every commit on the disk (D1, D8).</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : LangNgheDb(options)
{
    /// <summary>SQLite lets one writer in at a time; EF's transaction takes that place at once (BEGIN IMMEDIATE).</summary>
    public override Task<IDbContextTransaction> BeginChangeAsync(CancellationToken cancellation) =>
        Database.BeginTransactionAsync(cancellation);

    /// <summary>In WAL a reader keeps its moment and stops nobody. This level only means “take no writer's place”: SQLite has no dirty reads.</summary>
    public override Task<IDbContextTransaction> BeginReadAsync(CancellationToken cancellation) =>
        Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellation);

    /// <summary>SQLite's lock is a row; no change of shape takes a minute, so an older one belongs to a process that is no more.</summary>
    protected override async Task ForgetDeadLockAsync(CancellationToken cancellation)
    {
        var hasLocks = await Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellation) > 0;
        if (hasLocks)
        {
            await Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock WHERE Timestamp < datetime('now', '-1 minute')", cancellation);
        }
    }
}
