using System.Xml.Linq;
using LangNghe.Core.Sync.Format;

namespace LangNghe.Core.Sync.Schema;

/// <summary>The files of the languages: Vietnamese is the default and must be there; English falls back to it.</summary>
internal static class LanguageFile
{
    public static XElement Vietnamese() => Write(Cultures.Vietnamese, "Vietnamese", isDefault: true, null);

    public static XElement English() => Write(Cultures.English, "English (United States)", isDefault: false, Cultures.Vietnamese);

    private static XElement Write(string code, string name, bool isDefault, string? fallback) => new("Language",
        new XAttribute("Key", LanguageKey.From(code)), new XAttribute("Alias", code), new XAttribute("Level", 0),
        new XElement("Name", name),
        new XElement("IsoCode", code),
        new XElement("IsMandatory", isDefault),
        new XElement("IsDefault", isDefault),
        fallback is null ? null : new XElement("Fallback", fallback));
}
