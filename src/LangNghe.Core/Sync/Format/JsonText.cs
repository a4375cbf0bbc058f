using System.Text.Json;
using System.Text.Json.Nodes;

namespace LangNghe.Core.Sync.Format;

/// <summary>JSON as it stands in the files: indented, everything outside ASCII escaped, LF.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    // A key written twice would only be noticed when asked for, and then as a fault of ours.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static string Write(JsonNode node) => node.ToJsonString(Indented);

    /// <exception cref="JsonException">Not JSON, a key twice, nested too deep, or half a letter.</exception>
    public static JsonNode? Read(string text)
    {
        var node = JsonNode.Parse(text, documentOptions: Strict);
        try
        {
            // An escape like \uD800 without its other half passes the parser and fails whoever reads the text.
            node?.ToJsonString();
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException(e.Message, e);
        }
        return node;
    }
}
