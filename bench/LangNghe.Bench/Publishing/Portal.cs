using LangNghe.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Bench.Publishing;

/// <summary>A database of its own in a temporary folder, with the services of the portal on it; gone with it.</summary>
/// <param name="folder">Its data folder.</param>
internal sealed class Portal(string folder) : IAsyncDisposable
{
    public Portal() : this(Directory.CreateTempSubdirectory("langnghe-bench-").FullName)
    {
    }

    public ServiceProvider Services { get; } = new ServiceCollection().AddContent(new DataFolder(folder)).AddSingleton(TimeProvider.System).BuildServiceProvider();

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public async Task<LangNgheDb> DatabaseAsync()
    {
        var db = await Get<IDbContextFactory<LangNgheDb>>().CreateDbContextAsync();
        await db.Database.MigrateAsync();
        return db;
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
