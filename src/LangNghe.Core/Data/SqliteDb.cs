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
}
