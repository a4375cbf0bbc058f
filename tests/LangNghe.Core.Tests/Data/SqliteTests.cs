using LangNghe.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LangNghe.Core.Tests.Data;

public sealed class SqliteTests : IDisposable
{
    private readonly TestDatabase db = new();

    [Theory]
    [InlineData("SELECT CAST(journal_mode AS TEXT) AS Value FROM pragma_journal_mode", "wal")]
    [InlineData("SELECT CAST(synchronous AS TEXT) AS Value FROM pragma_synchronous", "2")]
    [InlineData("SELECT CAST(foreign_keys AS TEXT) AS Value FROM pragma_foreign_keys", "1")]
    public void Every_connection_is_told_to_keep_what_it_commits(string question, string answer)
    {
        Assert.Equal([answer, answer], new[] { Ask(question), Ask(question) });
    }

    [Fact]
    public void The_model_is_what_the_migrations_make()
    {
        using var context = db.CreateDbContext();

        Assert.False(context.Database.HasPendingModelChanges(), "Add a migration: dotnet ef migrations add … --context SqliteDb --output-dir Data/Migrations/Sqlite.");
    }

    [Fact]
    public async Task The_lock_of_a_process_that_died_stops_nobody()
    {
        await using var context = db.CreateDbContext();
        await context.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsHistory", TestContext.Current.CancellationToken);
        await context.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-01-01 00:00:00')", TestContext.Current.CancellationToken);

        // The tables are there already: that the migration fails on them shows that it no longer waits for the dead.
        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => context.BringUpToDateAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_database_of_today_is_not_touched_even_while_another_holds_the_lock()
    {
        await using var context = db.CreateDbContext();
        await context.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, datetime('now'))", TestContext.Current.CancellationToken);

        await context.BringUpToDateAsync(TestContext.Current.CancellationToken);

        Assert.Equal("1", Ask("SELECT CAST(COUNT(*) AS TEXT) AS Value FROM __EFMigrationsLock"));
    }

    [Fact]
    public async Task Times_come_back_as_the_UTC_they_are()
    {
        var village = await db.SaveAsync(Some.Village());

        Assert.Equal((db.Now, DateTimeKind.Utc), (db.Item(village.Key).CreatedAt, db.Item(village.Key).CreatedAt.Kind));
    }

    [Fact]
    public async Task What_is_used_elsewhere_cannot_be_deleted_by_hand()
    {
        await db.SaveAsync(Some.Village());

        Assert.ThrowsAny<Microsoft.Data.Sqlite.SqliteException>(() => db.Execute("DELETE FROM Items"));
    }

    private string Ask(string question) => db.Ask(d => d.Database.SqlQueryRaw<string>(question).Single());

    public void Dispose() => db.Dispose();
}
