using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>
/// How the values of one editor are stored. The neutral side is JSON as <see cref="ContentJson"/> writes it, one language at a time;
/// the stored side is a text, or JSON where Umbraco keeps JSON.
/// </summary>
internal abstract class ValueForm
{
    /// <summary>Whether the stored text is JSON.</summary>
    public virtual bool IsJson => false;

    /// <summary>The data type of a property.</summary>
    public abstract DataType TypeOf(ContentProperty property);

    public abstract JsonNode? Write(JsonNode value, Spot spot);

    /// <summary>Null: blank.</summary>
    /// <exception cref="FormatException">Not a value of this form.</exception>
    public abstract JsonNode? Read(JsonNode stored, Spot spot);
}

/// <summary>Where a value stands: its property, the item and the path in it (<c>sections[0].heading</c>).</summary>
internal sealed record Spot(ContentProperty Property, Guid Item, string Path);
