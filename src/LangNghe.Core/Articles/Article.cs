using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Media;

namespace LangNghe.Core.Articles;

/// <summary>News and outreach pieces.</summary>
[ContentType("article")]
public sealed record Article : SourcedDocument
{
    [LongText(RequiredToPublish = true, Search = Weight.Summary)]
    public LocalizedText Summary { get; init; }

    [RichText(RequiredToPublish = true, Search = Weight.Body)]
    public LocalizedText Body { get; init; }

    /// <summary>The day shown and sorted by (Asia/Ho_Chi_Minh).</summary>
    [Date(RequiredToPublish = true)]
    public DateOnly? Date { get; init; }

    /// <summary>Villages, products, points and laws the piece is about.</summary>
    [References<Document>(Search = Weight.Body)]
    public IReadOnlyList<Guid> About { get; init; } = [];

    [Media]
    public IReadOnlyList<Guid> Pictures { get; init; } = [];
}
