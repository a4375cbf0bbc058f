using System.Text.Json.Nodes;
using System.Xml.Linq;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Sync.Format;
using LangNghe.Core.Sync.Schema;
using LangNghe.Core.Sync.Values;

namespace LangNghe.Core.Sync.Items;

/// <summary>Reads the file of one item and collects its faults, each with its line.</summary>
internal sealed class ItemReader(string file, XElement root)
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly JsonObject owner = [];
    private bool draft;

    public List<SyncNote> Faults { get; } = [];

    /// <summary>Null: the file has faults.</summary>
    public SyncItem? Read()
    {
        SyncItem? item = null;
        Try(root, () => item = ReadItem(new ItemInfo(root)));
        return Faults.Count == 0 ? item : null;
    }

    private SyncItem? ReadItem(ItemInfo info)
    {
        var type = info.Type();
        foreach (var property in root.Element("Properties")?.Elements() ?? [])
        {
            Try(property, () => ReadProperty(type, info.Key, property));
        }
        if (Faults.Count > 0)
        {
            return null;
        }
        var document = ContentJson.Read(type, owner.ToJsonString()) with { Key = info.Key };
        document = document.Name.IsEmpty ? document with { Name = info.Title() } : document;
        Faults.AddRange(type.Check(document, Occasion.Save).Select(f => new SyncNote(file, LineOf(f.Property), "Sync.Property", f.Property, f)));
        return new SyncItem(document, type.IsMedia ? !draft : info.Published(), info.CreatedAt()) { File = file };
    }

    private void ReadProperty(ContentType type, Guid key, XElement property)
    {
        var alias = property.Name.LocalName;
        if (!lines.TryAdd(alias, XmlText.LineOf(property)))
        {
            throw new SyncException("Sync.Property.Twice", alias);
        }
        if (type.IsMedia && alias == MediaProperties.Draft)
        {
            draft = property.Value.Trim() == "1";
        }
        else if (!type.IsMedia || !MediaProperties.IsAutomatic(alias))
        {
            Slot.Demand(type, alias);
            foreach (var value in property.Elements("Value"))
            {
                Try(value, () => ReadValue(Slot.Find(type, alias, value.Attribute("Culture")?.Value), key, value));
            }
        }
    }

    private void ReadValue(Slot slot, Guid key, XElement value) => StoredValues.ReadText(owner, slot, value.Value, key, XmlText.LineOf(value));

    private void Try(XElement at, Action read)
    {
        try
        {
            read();
        }
        catch (SyncException e)
        {
            Faults.Add(new SyncNote(file, e.Line > 0 ? e.Line : XmlText.LineOf(at), e.Reason, e.Arguments));
        }
    }

    /// <summary>References to items that are nowhere.</summary>
    public IEnumerable<SyncNote> Lost(SyncItem item, Func<Guid, bool> exists) =>
        from reference in item.Type.References(item.Document)
        where !exists(reference.To)
        select new SyncNote(file, LineOf(reference.Property.Alias), "Sync.Property.Lost", reference.Property.Alias, reference.To);

    /// <summary>The line of the property at the head of a path like <c>sources[2].url</c>.</summary>
    private int LineOf(string path) => lines.GetValueOrDefault(path.Split('.', '[')[0], XmlText.LineOf(root));
}
