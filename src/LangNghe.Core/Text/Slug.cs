using System.Text;

namespace LangNghe.Core.Text;

/// <summary>The last part of a public address, made from a name: “Lụa Tân Châu” → “lua-tan-chau”.</summary>
public static class Slug
{
    /// <summary>The most letters an address may have.</summary>
    public const int Longest = 200;

    /// <summary>Only a–z, 0–9 and single inner hyphens; empty when the name has no such letter or digit.</summary>
    public static string From(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in VietnameseText.Fold(name))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Cut where it is longer than an address may be, between two words if there are two.</summary>
    public static string Shortened(string slug) => slug.Length <= Longest ? slug
        : slug.LastIndexOf('-', Longest) is > 0 and var end ? slug[..end]
        : slug[..Longest];

    /// <summary>English names explain themselves in brackets, addresses do not: “Tân Châu silk village (lụa)” → “tan-chau-silk-village”.</summary>
    public static string FromEnglishName(string name)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        return From(bracket > 0 ? name[..bracket] : name);
    }
}
