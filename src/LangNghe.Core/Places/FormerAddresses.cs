using LangNghe.Core.Text;

namespace LangNghe.Core.Places;

/// <summary>
/// Addresses of former units: the folded name where it is the only one, else with as much added as tells it apart.
/// The past no longer changes, so neither do they.
/// </summary>
internal static class FormerAddresses
{
    /// <param name="names">For each unit its name, then what may be added, the most telling first.</param>
    public static IReadOnlyList<string> Assign(IReadOnlyList<string[]> names)
    {
        var homonyms = names.ToLookup(name => Slug.From(name[0]));
        return [.. names.Select(name => Shortest(name, [.. homonyms[Slug.From(name[0])]]))];
    }

    private static string Shortest(string[] name, IReadOnlyList<string[]> homonyms) =>
        Lengths(name).Select(length => Address(name, length)).First(address =>
            homonyms.Count(other => Lengths(other).Any(length => Address(other, length) == address)) == 1);

    private static IEnumerable<int> Lengths(string[] name) => Enumerable.Range(1, name.Length);

    private static string Address(string[] name, int length) => Slug.From(string.Join(' ', name.Take(length)));
}
