using System.Text;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>A whole list as a table (RFC 4180) in one language, with a byte order mark by which spreadsheets know UTF-8.</summary>
internal static class CsvAnswer
{
    private const string LineEnd = "\r\n";

    // A spreadsheet takes these for the beginning of a formula.
    private const string Formula = "=+-@";

    public static IResult Of(HttpContext context, DataList list) => Asked.Answer(context, list, asked =>
    {
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{list.Name}-{asked.Language.Code()}.csv\"";
        return Results.Stream(body => WriteAsync(body, asked), "text/csv; charset=utf-8");
    });

    private static async Task WriteAsync(Stream body, Asked asked)
    {
        var (told, t) = (asked.Told, new Words(asked.Language));
        await using var table = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = LineEnd };
        await table.WriteLineAsync(Row(asked.List.Columns.Select(way => Flat.Heading(way, t))));
        foreach (var item in asked.Narrowed.Items)
        {
            var record = asked.List.Record(item, told);
            await table.WriteLineAsync(Row(asked.List.Columns.Select(way => Flat.Of(At(record, way), t))));
        }
    }

    private static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell));

    /// <summary>
    /// A cell that a spreadsheet would compute begins with a tab, which makes it a text. No text of ours begins with one, so whoever takes
    /// a tab away at the beginning has the value as it was.
    /// </summary>
    internal static string Cell(string value)
    {
        var safe = value.Length > 0 && Formula.Contains(value[0], StringComparison.Ordinal) ? $"\t{value}" : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n\t") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static JsonNode? At(JsonNode record, string[] way) => way.Aggregate((JsonNode?)record, (node, key) => (node as JsonObject)?[key]);
}
