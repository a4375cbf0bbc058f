using LangNghe.Core.Content;
using LangNghe.Core.Search;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Data;

/// <summary>
/// The database, whichever it is: nothing here relies on what only one of them does. Each database has a context of its own
/// with its own migrations.
/// </summary>
public abstract class LangNgheDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<ContentItem> Items => Set<ContentItem>();

    public DbSet<ContentRevision> Revisions => Set<ContentRevision>();

    public DbSet<ContentReference> References => Set<ContentReference>();

    public DbSet<ContentAddress> Addresses => Set<ContentAddress>();

    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();

    public DbSet<MissedSearch> MissedSearches => Set<MissedSearch>();

    /// <summary>Begins the one transaction of a change: nobody else writes until it ends, so that numbers become visible in their order (D5).</summary>
    public abstract Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> BeginChangeAsync(CancellationToken cancellation);

    /// <summary>Begins a reading that sees the database as it is at one moment, however long it takes and whoever writes meanwhile.</summary>
    public abstract Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> BeginReadAsync(CancellationToken cancellation);

    /// <summary>Brings the database to its present shape; one that has it is not touched, so that no start waits for another.</summary>
    public async Task BringUpToDateAsync(CancellationToken cancellation)
    {
        await ForgetDeadLockAsync(cancellation);
        if ((await Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await Database.MigrateAsync(cancellation);
        }
    }

    /// <summary>Looks for damage in the file, page by page; before the first request, so that no reader meets it.</summary>
    /// <exception cref="DamagedDatabaseException">There is some.</exception>
    public virtual Task CheckAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>A process killed while it changed the shape may leave its lock behind.</summary>
    protected virtual Task ForgetDeadLockAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LangNgheDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }
}
