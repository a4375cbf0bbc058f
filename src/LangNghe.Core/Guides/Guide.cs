using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Legal;

namespace LangNghe.Core.Guides;

/// <summary>A question in plain words (the name), its short answer, and sections whose statements stand on cited law.</summary>
[ContentType("guide")]
public sealed record Guide : SourcedDocument
{
    [LongText(RequiredToPublish = true, Search = Weight.Summary)]
    public LocalizedText ShortAnswer { get; init; }

    [Choices(Search = Weight.Keyword)]
    public IReadOnlyList<Audience> ForWhom { get; init; } = [];

    [Elements(RequiredToPublish = true)]
    public IReadOnlyList<GuideSection> Sections { get; init; } = [];

    /// <summary>Keys of the laws it cites, each once, in the order of the sections.</summary>
    public IEnumerable<Guid> CitedLaws() => Sections.SelectMany(s => s.Citations).Select(c => c.Law).OfType<Guid>().Distinct();
}

/// <summary>Whom a guide helps.</summary>
public enum Audience
{
    Producer,
    Cooperative,
    Officer,
    Visitor,
}

/// <summary>A section: statements and the articles they stand on.</summary>
[ElementType("guideSection")]
public sealed record GuideSection : Element
{
    [Text(RequiredToPublish = true, Search = Weight.Keyword)]
    public LocalizedText Heading { get; init; }

    [Elements(RequiredToPublish = true)]
    public IReadOnlyList<GuideStatement> Statements { get; init; } = [];

    [Elements(RequiredToPublish = true)]
    public IReadOnlyList<LegalCitation> Citations { get; init; } = [];
}

/// <summary>One paragraph of a guide, with its certainty where it is not simply stated.</summary>
[ElementType("guideStatement")]
public sealed record GuideStatement : Element
{
    [LongText(RequiredToPublish = true, Search = Weight.Body)]
    public LocalizedText Text { get; init; }

    [Choice]
    public Certainty Certainty { get; init; }

    [LongText]
    public LocalizedText Note { get; init; }
}

/// <summary>An article of a law: “5.3” is Article 5, clause 3; null is the whole document.</summary>
[ElementType("legalCitation")]
public sealed record LegalCitation : Element
{
    [References<LegalDocument>(RequiredToPublish = true)]
    public Guid? Law { get; init; }

    [Text]
    public string? Article { get; init; }
}
