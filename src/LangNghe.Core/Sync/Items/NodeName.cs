using LangNghe.Core.Content;

namespace LangNghe.Core.Sync.Items;

/// <summary>The name of a node in Umbraco. It must have one in every language; ours comes from the title.</summary>
internal static class NodeName
{
    /// <summary>Stands for a title nobody has given yet.</summary>
    public const string None = "(không tên)";

    public static string In(Language language, LocalizedText title) => title.In(language).Text ?? None;

    /// <summary>The title a node made in Umbraco means: an English name that only repeats the Vietnamese one says nothing.</summary>
    public static LocalizedText Title(string? vietnamese, string? english)
    {
        var vi = vietnamese == None ? null : vietnamese;
        return new LocalizedText(vi, english == None || english == vi ? null : english);
    }
}
