using System.Globalization;

namespace LangNghe.Core.Places;

/// <summary>A unit's name with its kind: “xã An Phú”, in English “An Phú commune”.</summary>
public readonly record struct UnitName(UnitType Type, string Name)
{
    /// <summary>As it stands within a sentence: “xã An Phú”.</summary>
    public string InSentence(CultureInfo culture)
    {
        var type = Type.NameIn(culture);
        return culture.TwoLetterISOLanguageName == "en" ? $"{Name} {type}" : $"{type} {Name}";
    }

    /// <summary>As it stands alone or begins a sentence: “Xã An Phú”.</summary>
    public string Full(CultureInfo culture)
    {
        var name = InSentence(culture);
        return char.ToUpper(name[0], culture) + name[1..];
    }
}
