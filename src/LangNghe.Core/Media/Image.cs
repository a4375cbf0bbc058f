using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;

namespace LangNghe.Core.Media;

/// <summary>A picture. It may be shown only with a description and a credit.</summary>
[MediaType("Image")]
public sealed record Image : Document
{
    [StoredFile("umbracoFile", RequiredToPublish = true)]
    public string? Path { get; init; }

    /// <summary>What the picture shows, for those who do not see it.</summary>
    [Text(RequiredToPublish = true)]
    public LocalizedText Alt { get; init; }

    [Text(RequiredToPublish = true)]
    public LocalizedText Credit { get; init; }

    [Text]
    public LocalizedText Licence { get; init; }
}

/// <summary>A file to download.</summary>
[MediaType("File")]
public sealed record File : Document
{
    [StoredFile("umbracoFile", RequiredToPublish = true)]
    public string? Path { get; init; }
}
