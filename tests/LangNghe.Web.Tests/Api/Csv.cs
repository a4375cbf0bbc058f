namespace LangNghe.Web.Tests.Api;

/// <summary>Reads a table as RFC 4180 says it is written.</summary>
internal static class Csv
{
    /// <exception cref="FormatException">It is not written so.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text)
    {
        List<IReadOnlyList<string>> rows = [];
        List<string> row = [];
        for (var at = 0; at < text.Length;)
        {
            var (cell, end) = text[at] == '"' ? Quoted(text, at + 1) : Bare(text, at);
            row.Add(cell);
            if (end < text.Length && text[end] == ',')
            {
                at = end + 1;
                continue;
            }
            if (end + 1 >= text.Length || text[end] != '\r' || text[end + 1] != '\n')
            {
                throw new FormatException($"A row ends badly at {end}.");
            }
            rows.Add(row);
            (row, at) = ([], end + 2);
        }
        return rows;
    }

    private static (string Cell, int End) Bare(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny(",\r\n\"") is var length and >= 0 ? from + length : throw new FormatException("The last row has no end.");
        return text[end] is '"' or '\n' ? throw new FormatException($"A bare cell holds what it cannot at {end}.") : (text[from..end], end);
    }

    private static (string Cell, int End) Quoted(string text, int from)
    {
        var cell = new System.Text.StringBuilder();
        for (var at = from; ; at++)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append(text[at++]);
            }
            else
            {
                return (cell.ToString(), at + 1);
            }
        }
    }
}
