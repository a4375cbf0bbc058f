using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;

namespace LangNghe.Core.Site;

/// <summary>
/// What a page of a state body must show (rules WEB-2 and WEB-3; Decree 42/2022/NĐ-CP, Article 4). What nobody has given yet stays empty
/// and is shown as “chưa cập nhật”. There is one such item.
/// </summary>
[ContentType("siteSettings", Searched = false)]
public sealed record SiteSettings : Document
{
    /// <summary>Cơ quan chủ quản.</summary>
    [Text(RequiredToPublish = true)]
    public LocalizedText GoverningBody { get; init; }

    [LongText]
    public LocalizedText FunctionsAndOrganisation { get; init; }

    /// <summary>Người chịu trách nhiệm nội dung: name and title.</summary>
    [Text]
    public LocalizedText ResponsiblePerson { get; init; }

    [Text]
    public LocalizedText Address { get; init; }

    [Text]
    public string? Telephone { get; init; }

    [Text]
    public string? Fax { get; init; }

    [Text]
    public string? Email { get; init; }

    [Text]
    public LocalizedText ContactOfficerName { get; init; }

    [Text]
    public LocalizedText ContactOfficerTitle { get; init; }

    [Text]
    public LocalizedText ContactOfficerUnit { get; init; }

    [Text]
    public string? ContactOfficerTelephone { get; init; }

    [Text]
    public string? ContactOfficerEmail { get; init; }

    /// <summary>Licence of the content for reuse.</summary>
    [Text]
    public LocalizedText Licence { get; init; }
}
