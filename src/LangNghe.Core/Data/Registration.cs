using LangNghe.Core.Content;
using LangNghe.Core.Sync;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Core.Data;

/// <summary>Registers the database and what stands directly on it.</summary>
public static class Registration
{
    public static IServiceCollection AddContent(this IServiceCollection services, DataFolder folder)
    {
        services.AddSingleton(folder);
        services.AddDbContextFactory<SqliteDb>(o => o.UseLangNgheSqlite($"Data Source={folder.Database}"));
        services.AddSingleton<IDbContextFactory<LangNgheDb>, Databases>();
        services.AddSingleton<ContentWorkflow>();
        services.AddSingleton<PublishedContent>();
        services.AddSingleton<ContentImport>();
        services.AddSingleton<ContentExport>();
        return services;
    }

    public static DbContextOptionsBuilder UseLangNgheSqlite(this DbContextOptionsBuilder options, string connection) =>
        options.UseSqlite(connection).AddInterceptors(new SqlitePragmas());

    private sealed class Databases(IDbContextFactory<SqliteDb> sqlite) : IDbContextFactory<LangNgheDb>
    {
        public LangNgheDb CreateDbContext() => sqlite.CreateDbContext();
    }
}
