using LangNghe.Core.Content;
using LangNghe.Core.Data;
using LangNghe.Core.Sync;
using LangNghe.Web.Texts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace LangNghe.TestKit;

/// <summary>
/// A migrated database of a test's own, in a file as in the field, with everything that stands directly on it and a clock at
/// <see cref="PortalFactory.Noon"/>. The verbs are Lan's.
/// </summary>
public sealed class TestDatabase : IDbContextFactory<LangNgheDb>, IDisposable
{
    public const string Reason = "theo đề nghị của xã";

    public static readonly Actor Lan = new("Lan");

    private static readonly Lazy<byte[]> Migrated = new(Migrate);

    private readonly string folder = Directory.CreateTempSubdirectory("langnghe-db-").FullName;

    public TestDatabase()
    {
        Folder = new DataFolder(folder);
        File.WriteAllBytes(Folder.Database, Migrated.Value);
        Workflow = new ContentWorkflow(this, Clock);
        Published = new PublishedContent(this);
    }

    public FakeTimeProvider Clock { get; } = new(PortalFactory.Noon);

    /// <summary>The clock's time as the database holds it.</summary>
    public DateTime Now => Clock.GetUtcNow().UtcDateTime;

    public DataFolder Folder { get; }

    public ContentWorkflow Workflow { get; }

    public PublishedContent Published { get; }

    private string Connection => $"Data Source={Folder.Database}";

    public LangNgheDb CreateDbContext() => Open(Connection);

    public async Task<T> SaveAsync<T>(T document, int? version = null) where T : Core.Content.Document
    {
        await Workflow.SaveAsync(document, Lan, version);
        return document;
    }

    public Task PublishAsync(Guid key, string? reason = null) => Workflow.PublishAsync(key, Lan, reason);

    /// <summary>Saves and publishes.</summary>
    public async Task<T> PublishAsync<T>(T document) where T : Core.Content.Document
    {
        await SaveAsync(document);
        await PublishAsync(document.Key);
        return document;
    }

    public Task RenameAsync(Guid key, string? vi, string? en = null) => Workflow.RenameAsync(key, new(vi, en), Lan, Reason);

    public Task WithdrawAsync(Guid key, string reason = Reason) => Workflow.WithdrawAsync(key, Lan, reason);

    public Task RemoveAsync(Guid key, string reason = Reason) => Workflow.RemoveAsync(key, Lan, reason);

    /// <summary>What the public sees now.</summary>
    public async Task<PublishedSnapshot> SnapshotAsync()
    {
        await Published.RefreshAsync();
        return Published.Current;
    }

    public Task<ImportReport> ImportAsync(string dir, bool publish = false, bool dryRun = false) =>
        new ContentImport(this, Folder, Clock).ImportAsync(dir, new ImportOptions(publish, dryRun), DictionaryItems.All, Lan);

    public Task<SyncWriting> ExportAsync(string dir) => new ContentExport(this, Folder).ExportAsync(dir, DictionaryItems.All);

    /// <summary>Asks the database.</summary>
    public T Ask<T>(Func<LangNgheDb, T> question)
    {
        using var db = CreateDbContext();
        return question(db);
    }

    public ContentItem Item(Guid key) => Ask(db => db.Items.Single(i => i.Key == key));

    public IReadOnlyList<(Language Language, string UrlName, bool Current)> Addresses(Guid key) =>
        Ask(db => db.Addresses.Where(a => a.ItemKey == key).AsEnumerable().Select(a => (a.Language, a.UrlName, a.Current)).Order().ToList());

    /// <summary>A revision as the document it holds.</summary>
    public T Read<T>(Guid key, int revision) where T : Core.Content.Document =>
        (T)ContentJson.Read(ContentTypes.Of<T>(), Ask(db => db.Revisions.Single(r => r.ItemKey == key && r.Number == revision)).Json) with { Key = key };

    /// <summary>How many rows each table holds: equal before and after, nothing was written.</summary>
    public (int Items, int Revisions, int References, int Addresses, int Events) Rows() =>
        Ask(db => (db.Items.Count(), db.Revisions.Count(), db.References.Count(), db.Addresses.Count(), db.AuditEvents.Count()));

    public void Execute(string sql) => Ask(db => db.Database.ExecuteSqlRaw(sql));

    public void Dispose()
    {
        Published.Dispose();
        using (var connection = new SqliteConnection(Connection))
        {
            SqliteConnection.ClearPool(connection);
        }
        Directory.Delete(folder, recursive: true);
    }

    private static SqliteDb Open(string connection)
    {
        var options = new DbContextOptionsBuilder<SqliteDb>();
        options.UseLangNgheSqlite(connection);
        return new SqliteDb(options.Options);
    }

    private static byte[] Migrate()
    {
        var folder = Directory.CreateTempSubdirectory("langnghe-db-").FullName;
        var file = Path.Combine(folder, "empty.db");
        using (var db = Open($"Data Source={file};Pooling=False"))
        {
            db.Database.Migrate();
        }
        var bytes = File.ReadAllBytes(file);
        Directory.Delete(folder, recursive: true);
        return bytes;
    }
}
