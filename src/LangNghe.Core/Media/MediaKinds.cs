using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;

namespace LangNghe.Core.Media;

/// <summary>A picture of the media library, by key.</summary>
public sealed class MediaAttribute : ReferenceAttribute
{
    public override Type Target => typeof(Image);

    public override Editor Editor => Editor.MediaPicker;
}

/// <summary>The path of a stored file below the media folder: <c>folder/name.ext</c>.</summary>
public sealed class StoredFileAttribute(string alias) : KindAttribute(alias)
{
    public override Editor Editor => Editor.UploadField;

    public override bool IsEmpty(object? value) => string.IsNullOrWhiteSpace(value as string);

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        StoredFiles.IsPath((string)value) ? [] : [new Fault("", "Fault.FilePath")];
}
