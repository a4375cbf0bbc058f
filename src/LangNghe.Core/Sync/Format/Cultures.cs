using System.Xml.Linq;
using LangNghe.Core.Content;

namespace LangNghe.Core.Sync.Format;

/// <summary>The languages of the portal by the names Umbraco knows them.</summary>
internal static class Cultures
{
    public const string Vietnamese = "vi";
    public const string English = "en-US";

    /// <summary>In the order of files: by code.</summary>
    public static readonly IReadOnlyList<(string Code, Language Language)> All = [(English, Language.En), (Vietnamese, Language.Vi)];

    /// <summary>The language of an element by its attribute <c>Culture</c>.</summary>
    /// <exception cref="SyncException">The portal does not speak it.</exception>
    public static Language Of(XElement element) => element.Attribute("Culture")?.Value switch
    {
        Vietnamese => Language.Vi,
        English => Language.En,
        var other => throw new SyncException("Sync.Culture", other ?? "") { Line = XmlText.LineOf(element) },
    };
}
