using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>The address of a stored file.</summary>
internal static class MediaAddress
{
    private const string Root = "/media/";

    public static string From(JsonNode path) => Root + path.GetValue<string>();

    /// <exception cref="FormatException">Not below the media folder.</exception>
    public static JsonNode? PathIn(JsonNode address) => Scalar.TextOf(address) switch
    {
        null => null,
        var text when text.StartsWith(Root, StringComparison.Ordinal) => JsonValue.Create(text[Root.Length..]),
        _ => throw new FormatException(),
    };
}

/// <summary>A file by its address.</summary>
internal sealed class UploadForm : ValueForm
{
    public override DataType TypeOf(ContentProperty property) => DataType.Upload;

    public override JsonNode Write(JsonNode value, Spot spot) => JsonValue.Create(MediaAddress.From(value));

    public override JsonNode? Read(JsonNode stored, Spot spot) => MediaAddress.PathIn(stored);
}

/// <summary>The file of a picture; the portal cuts none, so its middle is the point of interest.</summary>
internal sealed class ImageCropperForm : ValueForm
{
    public override bool IsJson => true;

    public override DataType TypeOf(ContentProperty property) => DataType.ImageCropper;

    public override JsonNode Write(JsonNode value, Spot spot) => new JsonObject
    {
        ["src"] = MediaAddress.From(value),
        ["crops"] = new JsonArray(),
        ["focalPoint"] = new JsonObject { ["left"] = 0.5, ["top"] = 0.5 },
    };

    public override JsonNode? Read(JsonNode stored, Spot spot) => stored is JsonObject { } picture
        ? picture["src"] is { } address ? MediaAddress.PathIn(address) : null
        : throw new FormatException();
}
