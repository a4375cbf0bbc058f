using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Sharing;

/// <summary>
/// All that a share card shows: a picture of 1200 × 630 pixels that other sites set beside a link. Nothing on it changes with the day, so that a
/// card is drawn once and its address can be kept for ever.
/// </summary>
/// <param name="T">Words of its language.</param>
/// <param name="Motif">Name of the selvedge.</param>
/// <param name="Drawing">Name of the cover.</param>
/// <param name="Name">The large words.</param>
public sealed record ShareCard(Words T, string Motif, string Drawing, string Name)
{
    public const int Width = 1200;

    public const int Height = 630;

    /// <summary>Raised when cards are drawn otherwise, so that none keeps the address of one that looked different.</summary>
    private const int LayoutVersion = 2;

    /// <summary>What it is, above the name; null: the name says it.</summary>
    public string? Kind { get; init; }

    /// <summary>Where it is, below the name.</summary>
    public string? Place { get; init; }

    /// <summary>The months worth a visit in words.</summary>
    public string? Season { get; init; }

    /// <summary>The same as bands on twelve columns; lunar months have none.</summary>
    public IReadOnlyList<(int Start, int Length)> Bands { get; init; } = [];

    /// <summary>What somebody who cannot see the card is told.</summary>
    public string Alt => T.Say("Share.Alt", string.Join("; ", new[] { T["Site.Name"], Kind, Name, Place, Season }.OfType<string>()));

    /// <summary>32 hexadecimal digits over everything the card shows.</summary>
    public string Hash => MakeHash();

    /// <summary>The address of the picture.</summary>
    public string Address => $"{CardEndpoint.Folder}/{Hash}.png";

    private string MakeHash()
    {
        string?[] shown =
        [
            LayoutVersion.ToString(CultureInfo.InvariantCulture), T["Site.Brand1"], T["Site.Brand2"],
            Drawings.Selvedge(Motif).Digest, Drawings.Cover(Drawing).Digest, Name, Kind, Place, Season, string.Join(' ', Bands),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', shown))).AsSpan(0, 16));
    }
}
