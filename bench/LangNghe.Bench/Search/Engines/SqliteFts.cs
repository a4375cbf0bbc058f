using LangNghe.Bench.Search.Content;
using Microsoft.Data.Sqlite;

namespace LangNghe.Bench.Search.Engines;

/// <summary>
/// (a) SQLite FTS5 with <c>unicode61 remove_diacritics 2</c>, bm25 over weighted columns. It keeps no copy of the texts (contentless), and
/// names have a small index of their own for suggestions: both for its good. “đ” is a letter of its own to it and stays.
/// </summary>
internal sealed class SqliteFts(string folder) : ISearchEngine
{
    private const string Tokenizer = "tokenize = 'unicode61 remove_diacritics 2'";

    private readonly string file = Path.Combine(folder, "fts.db");
    private readonly List<Guid> ids = [];

    public string Name => "SQLite FTS5";

    public long Bytes => new FileInfo(file).Length;

    public async Task BuildAsync(Corpus corpus, CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(cancellation);
        Execute(connection, $"CREATE VIRTUAL TABLE texts USING fts5(name, keyword, summary, body, content = '', {Tokenizer})");
        Execute(connection, $"CREATE VIRTUAL TABLE names USING fts5(name, content = '', prefix = '1 2 3', {Tokenizer})");
        Execute(connection, "INSERT INTO texts(texts, rank) VALUES ('rank', 'bm25(8, 4, 2, 1)')");
        using (var transaction = connection.BeginTransaction())
        {
            Fill(connection, corpus);
            transaction.Commit();
        }
        Execute(connection, "INSERT INTO texts(texts) VALUES ('optimize'); INSERT INTO names(names) VALUES ('optimize'); VACUUM");
    }

    public IAnswering Open() => new SqliteFtsAnswering(file, ids);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Fill(SqliteConnection connection, Corpus corpus)
    {
        using var texts = connection.CreateCommand();
        texts.CommandText = "INSERT INTO texts(rowid, name, keyword, summary, body) VALUES ($id, $name, $keyword, $summary, $body)";
        using var names = connection.CreateCommand();
        names.CommandText = "INSERT INTO names(rowid, name) VALUES ($id, $name)";
        foreach (var item in corpus.Findables)
        {
            ids.Add(item.Id);
            Insert(texts, ("$id", ids.Count), ("$name", item.Name), ("$keyword", item.Keyword), ("$summary", item.Summary), ("$body", item.Body));
            Insert(names, ("$id", ids.Count), ("$name", item.Name));
        }
    }

    private static void Insert(SqliteCommand command, params (string Name, object Value)[] values)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }
        command.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
