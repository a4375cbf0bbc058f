using LangNghe.Core.Content;
using LangNghe.Core.Sync.Format;

namespace LangNghe.Core.Sync.Schema;

/// <summary>Keys of types: Umbraco's own for the media types it brings along, made from the alias for ours.</summary>
internal static class TypeKeys
{
    private static readonly Guid Image = new("cc07b313-0843-4aa8-bbda-871c8da728c8");
    private static readonly Guid File = new("4c52d8ab-54e6-40cd-999c-7a5f24903e4d");

    public static Guid Of(ContentType type) => type switch
    {
        { IsMedia: true, Alias: "Image" } => Image,
        { IsMedia: true, Alias: "File" } => File,
        _ => NameKey.From("ContentType/" + type.Alias),
    };
}
