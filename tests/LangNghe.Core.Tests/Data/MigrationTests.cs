using LangNghe.Core.Data;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LangNghe.Core.Tests.Data;

public class MigrationTests
{
    [Fact]
    public void No_change_of_the_model_waits_for_a_migration()
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);

        Assert.False(db.Database.HasPendingModelChanges(), "Run: dotnet ef migrations add NAME --project src/LangNghe.Core");
    }
}
