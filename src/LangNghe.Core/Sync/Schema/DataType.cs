using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Format;

namespace LangNghe.Core.Sync.Schema;

/// <summary>A data type: an editor with its settings. Those every Umbraco brings along have no settings here and no file.</summary>
internal sealed record DataType(Guid Key, string Name, string Editor, string EditorUi = "", JsonObject? Config = null)
{
    public static readonly DataType TextBox = BuiltIn("0cc0eba1-9960-42c9-bf9b-60e150b429ae", "TextBox");
    public static readonly DataType TextArea = BuiltIn("c6bac0dd-4ab9-45b1-8e30-e4b619ee5da3", "TextArea");
    public static readonly DataType RichText = BuiltIn("ca90c950-0aff-4e72-b976-a30b1ac57dad", "RichText");
    public static readonly DataType WholeNumber = BuiltIn("2e6d3631-066e-44b8-aec4-96f09099b2b5", "Integer");
    public static readonly DataType DatePicker = BuiltIn("5046194e-4237-453c-a547-15db3a07c4e1", "DateTime");
    public static readonly DataType TrueFalse = BuiltIn("92897bc6-a5f3-4ffe-ae27-f2e7e33dda49", "TrueFalse");
    public static readonly DataType Tags = BuiltIn("b6b73142-b9c1-4bf8-a16d-e1c23320b549", "Tags");
    public static readonly DataType ImagePicker = BuiltIn("ad9f0cf2-bda2-45d5-9ea1-a63cfc873fd3", "MediaPicker3");
    public static readonly DataType ImagesPicker = BuiltIn("0e63d883-b62b-4799-88c3-157f82e83ecc", "MediaPicker3");
    public static readonly DataType ImageCropper = BuiltIn("1df9f033-e6d4-451f-b8d2-e0cbc50a836f", "ImageCropper");
    public static readonly DataType Upload = BuiltIn("84c6b441-31df-4ffe-b67e-67d5bc3ae65a", "UploadField");
    public static readonly DataType Label = BuiltIn("f0bc4bfb-b499-40d6-ba86-058885a5178c", "Label");
    public static readonly DataType LabelPixels = BuiltIn("5eb57825-e15e-4fc7-8e37-fca65cdafbde", "Label");
    public static readonly DataType LabelBytes = BuiltIn("ba5bdbe6-ab3e-46a8-82b3-2c45f10bc47f", "Label");

    public static readonly DataType DecimalNumber = Own("Decimal", "Decimal", "Decimal", new() { ["step"] = 0.0001 });

    public static readonly DataType Json = Own("JSON", "Plain.String", "CodeEditor",
        new() { ["height"] = 200, ["language"] = "json", ["lineNumbers"] = true, ["minimap"] = false, ["wordWrap"] = true });

    public bool IsBuiltIn => Config is null;

    public static DataType Choice(Type choices, bool several)
    {
        var members = new JsonArray([.. Enum.GetNames(choices).Select(name => JsonValue.Create(ContentType.AliasOf(name)))]);
        return several
            ? Own($"[CheckBoxList] {choices.Name}", "CheckBoxList", "CheckBoxList", new() { ["items"] = members })
            : Own($"[Dropdown] {choices.Name}", "DropDown.Flexible", "Dropdown", new() { ["items"] = members, ["multiple"] = false });
    }

    /// <summary>A picker of one item or of several; an abstract target takes any type.</summary>
    public static DataType Picker(Type target, bool one)
    {
        var config = new JsonObject { ["maxNumber"] = one ? 1 : 0, ["minNumber"] = 0 };
        var alias = "document";
        if (!target.IsAbstract)
        {
            var type = ContentTypes.Of(target);
            alias = type.Alias;
            config.Insert(0, "filter", TypeKeys.Of(type));
        }
        return Own($"[MNTP] {alias}{(one ? " one" : "")}", "MultiNodeTreePicker", "ContentPicker", config);
    }

    public static DataType Blocks(ContentType element) => Own($"[BlockList] {element.Alias}", "BlockList", "BlockList",
        new() { ["blocks"] = new JsonArray(new JsonObject { ["contentElementTypeKey"] = TypeKeys.Of(element) }) });

    private static DataType BuiltIn(string key, string editor) => new(Guid.Parse(key), "", "Umbraco." + editor);

    private static DataType Own(string name, string editor, string ui, JsonObject config) =>
        new(NameKey.From("DataType/" + name), name, "Umbraco." + editor, "Umb.PropertyEditorUi." + ui, config);
}
