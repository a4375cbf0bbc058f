using System.Globalization;

namespace LangNghe.Core.Places;

/// <summary>The kinds of administrative units of commune and (until 30 June 2025) district level.</summary>
public enum UnitType
{
    Commune,
    Ward,
    SpecialZone,
    Township,
    District,
    Town,
    City,
}

/// <summary>What the kinds are called.</summary>
public static class UnitTypes
{
    /// <summary>“xã”, in English “commune”.</summary>
    public static string NameIn(this UnitType type, CultureInfo culture)
    {
        var (vietnamese, english) = Names(type);
        return culture.TwoLetterISOLanguageName == "en" ? english : vietnamese;
    }

    private static (string Vietnamese, string English) Names(UnitType type) => type switch
    {
        UnitType.Commune => ("xã", "commune"),
        UnitType.Ward => ("phường", "ward"),
        UnitType.SpecialZone => ("đặc khu", "special zone"),
        UnitType.Township => ("thị trấn", "township"),
        UnitType.District => ("huyện", "district"),
        UnitType.Town => ("thị xã", "town"),
        UnitType.City => ("thành phố", "city"),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
