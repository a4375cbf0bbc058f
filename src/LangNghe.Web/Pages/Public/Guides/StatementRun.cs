using System.Globalization;
using LangNghe.Core.Content;
using LangNghe.Core.Guides;

namespace LangNghe.Web.Pages.Public.Guides;

/// <summary>Statements that follow each other: paragraphs, or the items of one list numbered from 1.</summary>
/// <param name="Statements">Those of a list without their numbers.</param>
public sealed record StatementRun(bool IsNumbered, IReadOnlyList<GuideStatement> Statements)
{
    /// <summary>A statement that begins “1. ” opens a list, the next goes on with “2. ”; numbers out of order stay in their paragraphs.</summary>
    public static IReadOnlyList<StatementRun> Of(IReadOnlyList<GuideStatement> statements)
    {
        List<StatementRun> runs = [];
        List<GuideStatement> items = [];
        foreach (var statement in statements)
        {
            if (items.Count > 0 && !Begins(statement, items.Count + 1))
            {
                runs.Add(new(true, items));
                items = [];
            }
            if (Begins(statement, items.Count + 1))
            {
                items.Add(statement with { Text = Without(items.Count + 1, statement.Text) });
            }
            else
            {
                runs.Add(new(false, [statement]));
            }
        }
        return items.Count > 0 ? [.. runs, new(true, items)] : runs;
    }

    private static bool Begins(GuideStatement statement, int number) => statement.Text.ToString().StartsWith(Label(number), StringComparison.Ordinal);

    private static LocalizedText Without(int number, LocalizedText text) => new(Without(number, text.Vi), Without(number, text.En));

    private static string? Without(int number, string? text) =>
        text?.StartsWith(Label(number), StringComparison.Ordinal) == true ? text[Label(number).Length..] : text;

    private static string Label(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}. ");
}
