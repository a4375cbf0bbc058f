using LangNghe.Bench.Search.Content;
using Npgsql;
using NpgsqlTypes;

namespace LangNghe.Bench.Search.Engines;

/// <summary>(b) PostgreSQL full text: <c>unaccent</c> before the <c>simple</c> dictionary, weights A to D, a GIN index, <c>ts_rank</c>.</summary>
internal sealed class PostgresText(ThrowawayPostgres server) : ISearchEngine
{
    private const string Schema = """
        CREATE EXTENSION unaccent;
        CREATE TEXT SEARCH CONFIGURATION langnghe (COPY = simple);
        ALTER TEXT SEARCH CONFIGURATION langnghe ALTER MAPPING FOR word, hword, hword_part, numword, numhword, hword_numpart WITH unaccent, simple;
        CREATE UNLOGGED TABLE texts (id int, name text, keyword text, summary text, body text);
        """;

    private const string Index = """
        CREATE UNLOGGED TABLE found AS SELECT id,
            setweight(to_tsvector('langnghe', name), 'A') || setweight(to_tsvector('langnghe', keyword), 'B')
            || setweight(to_tsvector('langnghe', summary), 'C') || setweight(to_tsvector('langnghe', body), 'D') AS words,
            to_tsvector('langnghe', name) AS names
        FROM texts;
        DROP TABLE texts;
        CREATE INDEX ON found USING gin (words);
        CREATE INDEX ON found USING gin (names);
        VACUUM ANALYZE found;
        """;

    private readonly List<Guid> ids = [];

    public string Name => "PostgreSQL";

    public long Bytes { get; private set; }

    public async Task BuildAsync(Corpus corpus, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(server.Connection);
        await connection.OpenAsync(cancellation);
        await ExecuteAsync(connection, Schema, cancellation);
        await FillAsync(connection, corpus, cancellation);
        foreach (var statement in Index.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            await ExecuteAsync(connection, statement, cancellation);
        }
        await using var size = new NpgsqlCommand("SELECT pg_total_relation_size('found')", connection);
        Bytes = (long)(await size.ExecuteScalarAsync(cancellation))!;
    }

    public IAnswering Open() => new PostgresTextAnswering(server.Connection, ids);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task FillAsync(NpgsqlConnection connection, Corpus corpus, CancellationToken cancellation)
    {
        await using var copy = await connection.BeginBinaryImportAsync("COPY texts FROM STDIN (FORMAT binary)", cancellation);
        foreach (var item in corpus.Findables)
        {
            ids.Add(item.Id);
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(ids.Count, NpgsqlDbType.Integer, cancellation);
            foreach (var text in new[] { item.Name, item.Keyword, item.Summary, item.Body })
            {
                await copy.WriteAsync(text, NpgsqlDbType.Text, cancellation);
            }
        }
        await copy.CompleteAsync(cancellation);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
