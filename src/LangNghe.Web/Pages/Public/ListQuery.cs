using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LangNghe.Core.Text;

namespace LangNghe.Web.Pages.Public;

/// <summary>Reads what a reader chose from the query of a list.</summary>
internal static class ListQuery
{
    private const int LongestValue = Slug.Longest;

    /// <summary>The chosen value of each known facet; what cannot be one is passed over.</summary>
    public static IReadOnlyDictionary<string, string> Chosen(IQueryCollection query, IEnumerable<string> facets) =>
        facets.Select(key => (key, value: query[key].FirstOrDefault())).Where(c => IsSlug(c.value)).ToDictionary(c => c.key, c => c.value!);

    /// <summary>The page asked for, 1 where none is; null: there can be no such page.</summary>
    public static int? Page(IQueryCollection query, string key) => query[key].FirstOrDefault() switch
    {
        null => 1,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        _ => null,
    };

    /// <summary>Whether a value can be the key of a facet's value.</summary>
    public static bool IsSlug([NotNullWhen(true)] string? value) =>
        value is { Length: > 0 and <= LongestValue } && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
