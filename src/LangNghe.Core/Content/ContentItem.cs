using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Core.Content;

/// <summary>Where an item stands in its life.</summary>
public enum ContentState
{
    Draft,
    Published,

    /// <summary>No longer in operation: the page stays, with banner, reason and day.</summary>
    Withdrawn,

    /// <summary>Published in error: its address answers 410.</summary>
    Removed,
}

/// <summary>One thing the office writes about. Its text is in its revisions. Times are UTC.</summary>
public sealed class ContentItem
{
    public Guid Key { get; init; }

    /// <summary>Alias of the content type.</summary>
    public required string Type { get; init; }

    public ContentState State { get; set; }

    public DateTime CreatedAt { get; init; }

    public DateTime? FirstPublishedAt { get; set; }

    /// <summary>When what the public sees last changed.</summary>
    public DateTime? ChangedAt { get; set; }

    /// <summary>Number of the newest revision: the draft.</summary>
    public int Draft { get; set; }

    /// <summary>Number of the revision the public sees, or saw last if the item is removed; null: it never was published.</summary>
    public int? Published { get; set; }

    /// <summary>Whether the public sees it.</summary>
    public bool IsPublic => State is ContentState.Published or ContentState.Withdrawn;

    /// <summary>Number of the last change of this item, see <see cref="Data.AuditEvent.Number"/>.</summary>
    public long ChangeNumber { get; set; }

    /// <summary>Number of the revision that was last imported from disk; null: never, or it has no say any more.</summary>
    public int? Imported { get; set; }

    /// <summary>Row version: who saves over a newer one is told so.</summary>
    public int Version { get; set; }
}

internal sealed class ContentItemMapping : IEntityTypeConfiguration<ContentItem>
{
    public void Configure(EntityTypeBuilder<ContentItem> builder)
    {
        builder.HasKey(i => i.Key);
        builder.Property(i => i.Key).ValueGeneratedNever();
        builder.Property(i => i.Type).HasMaxLength(60);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => i.ChangeNumber);
    }
}
