using LangNghe.Core.Content.Kinds;

namespace LangNghe.Core.Content;

/// <summary>Where a statement comes from. Without an address it is named but not linked.</summary>
[ElementType("source")]
public sealed record Source : Element
{
    [Text(RequiredToPublish = true)]
    public LocalizedText Title { get; init; }

    [WebAddress]
    public string? Url { get; init; }

    /// <summary>The day somebody checked it; null: nobody has.</summary>
    [Date]
    public DateOnly? CheckedOn { get; init; }
}

/// <summary>Says how certain one property of the document is, where it is not simply stated with the record's sources.</summary>
[ElementType("certaintyNote")]
public sealed record CertaintyNote : Element
{
    /// <summary>Alias of the property it qualifies.</summary>
    [Text(RequiredToPublish = true)]
    public string? Property { get; init; }

    [Choice(RequiredToPublish = true)]
    public Certainty Certainty { get; init; }

    /// <summary>By whom it is reported, or what the reader should know: “nơi tiêu biểu (gợi ý)”.</summary>
    [LongText]
    public LocalizedText Note { get; init; }
}

/// <summary>A document whose facts carry their sources and certainty.</summary>
public abstract record SourcedDocument : Document
{
    [Elements]
    public IReadOnlyList<Source> Sources { get; init; } = [];

    [Elements]
    public IReadOnlyList<CertaintyNote> CertaintyNotes { get; init; } = [];

    [Choice]
    public Confidence? Confidence { get; init; }

    /// <summary>The day (Asia/Ho_Chi_Minh) the record was compiled from its sources.</summary>
    [Date]
    public DateOnly? CompiledOn { get; init; }

    /// <summary>How certain a property is: <c>village.CertaintyOf(nameof(CraftVillage.Season))</c>. Null: simply stated.</summary>
    public CertaintyNote? CertaintyOf(string propertyName)
    {
        var alias = ContentType.AliasOf(propertyName);
        return CertaintyNotes.FirstOrDefault(n => n.Property == alias);
    }

    public override IEnumerable<Fault> Check(Occasion occasion) => base.Check(occasion).Concat(
        from note in CertaintyNotes
        where note.Property is not null && ContentTypes.Of(GetType()).Find(note.Property) is null
        select new Fault("certaintyNotes", "Fault.NoSuchProperty", note.Property!));
}
