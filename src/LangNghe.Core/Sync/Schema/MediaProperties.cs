using LangNghe.Core.Content;
using LangNghe.Core.Sync.Format;

namespace LangNghe.Core.Sync.Schema;

/// <summary>What a media type holds beside the properties of its class: what Umbraco fills in itself, and our mark of a draft.</summary>
internal static class MediaProperties
{
    /// <summary>Media have no state in uSync's format; a blank value is a published item.</summary>
    public const string Draft = "draft";

    private static readonly TypeProperty Extension = Automatic("umbracoExtension", "File extension", DataType.Label, "f7786fe8-724a-4ed0-b244-72546db32a92");
    private static readonly TypeProperty Bytes = Automatic("umbracoBytes", "File size", DataType.LabelBytes, "bd4c5ace-26e3-4a8b-af1a-e8206a35fa07");

    private static readonly TypeProperty[] OfImage =
    [
        Automatic("umbracoWidth", "Width", DataType.LabelPixels, "a68d453b-1f62-44f4-9f71-0b6bbd43c355"),
        Automatic("umbracoHeight", "Height", DataType.LabelPixels, "854087f6-648b-40ed-bc98-b8a9789e80b9"),
        Bytes,
        Extension,
    ];

    private static readonly TypeProperty[] OfFile =
    [
        Extension with { Key = new("3531c0a3-4e0a-4324-a621-b9d3822b071f") },
        Bytes with { Key = new("f9527050-59bc-43e4-8fa8-1658d1319ff5") },
    ];

    public static IEnumerable<TypeProperty> Of(ContentType type) =>
        (type.Alias == "Image" ? OfImage : OfFile).Append(new TypeProperty(NameKey.From($"Property/{type.Alias}/{Draft}"), Draft, "Draft", DataType.TrueFalse));

    /// <summary>Properties uSync never writes into an item.</summary>
    public static bool IsAutomatic(string alias) => OfImage.Any(p => p.Alias == alias);

    /// <summary>Umbraco's own key of the property that holds the file.</summary>
    public static Guid? FileKey(ContentType type, string alias) => (type.IsMedia, alias, type.Alias) switch
    {
        (true, "umbracoFile", "Image") => new("b646ca8f-e469-4fc2-a48a-d4dc1aa64a53"),
        (true, "umbracoFile", "File") => new("a0fb68f3-f427-47a6-afce-536ffa5b64e9"),
        _ => null,
    };

    private static TypeProperty Automatic(string alias, string name, DataType type, string key) => new(Guid.Parse(key), alias, name, type);
}
