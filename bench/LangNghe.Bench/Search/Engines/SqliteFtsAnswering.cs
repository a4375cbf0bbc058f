using System.Globalization;
using LangNghe.Bench.Search.Questions;
using Microsoft.Data.Sqlite;

namespace LangNghe.Bench.Search.Engines;

/// <summary>One connection with its statements prepared.</summary>
internal sealed class SqliteFtsAnswering : IAnswering
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand page;
    private readonly SqliteCommand total;
    private readonly SqliteCommand names;
    private readonly IReadOnlyList<Guid> ids;

    public SqliteFtsAnswering(string file, IReadOnlyList<Guid> ids)
    {
        this.ids = ids;
        connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var pragmas = Prepare("PRAGMA mmap_size = 2000000000; PRAGMA cache_size = -200000");
        pragmas.ExecuteNonQuery();
        page = Prepare($"SELECT rowid FROM texts WHERE texts MATCH $q ORDER BY rank LIMIT {Found.PageSize}");
        total = Prepare("SELECT count(*) FROM texts WHERE texts MATCH $q");
        names = Prepare($"SELECT rowid FROM names WHERE names MATCH $q ORDER BY rank LIMIT {Found.Suggestions}");
    }

    public Found Find(Question question) => Ask(string.Join(' ', Words(question)));

    public Found FindKindly(Question question) => Find(question) is { Total: > 0 } found ? found : Ask(string.Join(" OR ", Words(question)));

    public int Suggest(Question question) => string.Join(' ', Words(question)) is { Length: > 0 } match ? Read(names, $"{match}*").Count : 0;

    public void Dispose()
    {
        page.Dispose();
        total.Dispose();
        names.Dispose();
        connection.Dispose();
    }

    private Found Ask(string match)
    {
        if (match.Length == 0)
        {
            return new([], 0);
        }
        var first = Read(page, match);
        total.Parameters[0].Value = match;
        return new([.. first.Select(id => ids[(int)id - 1])], Convert.ToInt32(total.ExecuteScalar(), CultureInfo.InvariantCulture));
    }

    private static List<long> Read(SqliteCommand command, string match)
    {
        command.Parameters[0].Value = match;
        using var reader = command.ExecuteReader();
        var rows = new List<long>();
        while (reader.Read())
        {
            rows.Add(reader.GetInt64(0));
        }
        return rows;
    }

    /// <summary>Each word between quotation marks: no syntax, and “52/2018/NĐ-CP” becomes a phrase.</summary>
    private static IEnumerable<string> Words(Question question) =>
        question.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit)).Select(w => $"\"{w.Replace("\"", "", StringComparison.Ordinal)}\"");

    private SqliteCommand Prepare(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        if (sql.Contains("$q", StringComparison.Ordinal))
        {
            command.Parameters.Add("$q", SqliteType.Text);
        }
        return command;
    }
}
