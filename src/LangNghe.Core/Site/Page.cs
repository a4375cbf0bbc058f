using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;

namespace LangNghe.Core.Site;

/// <summary>A page about the portal itself: about, accessibility, personal data, how facts are checked.</summary>
[ContentType("page")]
public sealed record Page : SourcedDocument
{
    [LongText(RequiredToPublish = true, Search = Weight.Summary)]
    public LocalizedText Summary { get; init; }

    [RichText(RequiredToPublish = true, Search = Weight.Body)]
    public LocalizedText Body { get; init; }
}
