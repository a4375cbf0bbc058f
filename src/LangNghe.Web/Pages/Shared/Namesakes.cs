using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Web.Pages.Public;

namespace LangNghe.Web.Pages.Shared;

/// <summary>
/// The communes of today that a name sounds like while the place lies elsewhere: <c>_Namesakes</c>. Crafts keep the names of former
/// units, and map applications know only the present ones.
/// </summary>
/// <param name="Name">Name of a village or a point.</param>
/// <param name="Place">Where it lies today; null: not known, and nothing is said.</param>
public sealed record Namesakes(LocalizedText Name, CommuneCode? Place, PublicPage Page)
{
    public IReadOnlyList<Commune> Elsewhere => Of(Name, Place);

    public static IReadOnlyList<Commune> Of(LocalizedText called, CommuneCode? lies) => lies is { } here && called.Vi is { } name && Gazetteer.Current.FindCommune(here) is { } place
        ? [.. Gazetteer.Current.Communes.Where(c => c != place && Calls(name, c.Name) && !Calls(place.Name, c.Name))]
        : [];

    // As whole words that no capital goes on from: “Bình Thạnh” does not stand in “Bình Thạnh Đông”.
    private static bool Calls(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])) && !GoesOn(text[end..]))
            {
                return true;
            }
        }
        return false;
    }

    private static bool GoesOn(string rest) => rest is [' ', var next, ..] && char.IsUpper(next);
}
