using LangNghe.Core.Sync;
using LangNghe.Web.Texts;

namespace LangNghe.TestKit;

/// <summary>A uSync folder without any item, made once for all tests of a run.</summary>
public static class EmptySync
{
    private static readonly Lazy<string> Made = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("langnghe-empty-").FullName;
        SyncFolder.Write(folder, [], DictionaryItems.All);
        return folder;
    });

    public static string Folder => Made.Value;
}
