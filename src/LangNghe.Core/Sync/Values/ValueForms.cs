using System.Globalization;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Media;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>Which form the values of a property have.</summary>
internal static class ValueForms
{
    private static readonly ImageCropperForm Picture = new();

    private static readonly Dictionary<Editor, ValueForm> ByEditor = new()
    {
        [Editor.TextBox] = new TextForm(DataType.TextBox),
        [Editor.TextArea] = new TextForm(DataType.TextArea),
        [Editor.RichText] = new RichTextForm(),
        [Editor.WholeNumber] = new NumberForm(DataType.WholeNumber, NumberStyles.AllowLeadingSign),
        [Editor.DecimalNumber] = new NumberForm(DataType.DecimalNumber, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint),
        [Editor.Date] = new DateForm(),
        [Editor.TrueFalse] = new TrueFalseForm(),
        [Editor.DropDown] = new ChoiceForm(several: false),
        [Editor.CheckBoxList] = new ChoiceForm(several: true),
        [Editor.Tags] = new TagsForm(),
        [Editor.ContentPicker] = new ContentPickerForm(),
        [Editor.MediaPicker] = new MediaPickerForm(),
        [Editor.UploadField] = new UploadForm(),
        [Editor.BlockList] = new BlockListForm(),
        [Editor.Json] = new JsonForm(),
    };

    /// <summary>By its editor; only the file of a picture has one of its own in Umbraco.</summary>
    public static ValueForm Of(ContentProperty property) =>
        property.Info.DeclaringType == typeof(Image) && property.Kind.Editor == Editor.UploadField ? Picture : ByEditor[property.Kind.Editor];
}
