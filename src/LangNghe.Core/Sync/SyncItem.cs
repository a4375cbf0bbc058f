using LangNghe.Core.Content;

namespace LangNghe.Core.Sync;

/// <summary>A content or media item as its file holds it. <paramref name="CreatedAt"/>: UTC, to the second.</summary>
public sealed record SyncItem(Document Document, bool Published, DateTime CreatedAt)
{
    /// <summary>The file it was read from, relative to the folder; empty: not read from a file.</summary>
    public string File { get; init; } = "";

    public Guid Key => Document.Key;

    public ContentType Type => ContentTypes.Of(Document.GetType());
}
