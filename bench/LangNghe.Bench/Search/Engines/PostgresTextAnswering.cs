using System.Text.RegularExpressions;
using LangNghe.Bench.Search.Questions;
using Npgsql;
using NpgsqlTypes;

namespace LangNghe.Bench.Search.Engines;

/// <summary>One connection with its statements prepared; a page and the number of all hits are one statement.</summary>
internal sealed partial class PostgresTextAnswering : IAnswering
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand all;
    private readonly NpgsqlCommand any;
    private readonly NpgsqlCommand names;
    private readonly IReadOnlyList<Guid> ids;

    public PostgresTextAnswering(string server, IReadOnlyList<Guid> ids)
    {
        this.ids = ids;
        connection = new NpgsqlConnection(server);
        connection.Open();
        all = Prepare("words", "plainto_tsquery('langnghe', $1)", Found.PageSize);
        any = Prepare("words", "CAST(replace(CAST(plainto_tsquery('langnghe', $1) AS text), '&', '|') AS tsquery)", Found.PageSize);
        names = Prepare("names", "to_tsquery('langnghe', $1)", Found.Suggestions);
    }

    public Found Find(Question question) => Ask(all, question.Text);

    public Found FindKindly(Question question) => Find(question) is { Total: > 0 } found ? found : Ask(any, question.Text);

    public int Suggest(Question question) =>
        string.Join(" & ", Word().Matches(question.Text).Select(w => w.Value)) is { Length: > 0 } words ? Ask(names, $"{words}:*").First.Count : 0;

    public void Dispose()
    {
        all.Dispose();
        any.Dispose();
        names.Dispose();
        connection.Dispose();
    }

    private Found Ask(NpgsqlCommand command, string text)
    {
        command.Parameters[0].Value = text;
        using var reader = command.ExecuteReader();
        var (first, total) = (new List<Guid>(), 0);
        while (reader.Read())
        {
            first.Add(ids[reader.GetInt32(0) - 1]);
            total = reader.GetInt32(1);
        }
        return new(first, total);
    }

    private NpgsqlCommand Prepare(string column, string query, int most)
    {
        // Suggestions are not counted.
        var count = most == Found.PageSize ? "count(*) OVER ()::int" : "0";
        var command = new NpgsqlCommand(
            $"SELECT id, {count} FROM found, (SELECT {query} AS q) AS asked WHERE {column} @@ q ORDER BY ts_rank('{{0.125, 0.25, 0.5, 1}}', {column}, q) DESC, id LIMIT {most}", connection);
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text });
        command.Prepare();
        return command;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex Word();
}
