using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Core.Content;

/// <summary>One version of an item's text. It never changes after it is written.</summary>
public sealed class ContentRevision
{
    public Guid ItemKey { get; init; }

    /// <summary>From 1, one more for each revision of the item.</summary>
    public int Number { get; init; }

    /// <summary>Shape of the content type when it was written (D4).</summary>
    public int Shape { get; init; }

    public required string Json { get; init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    public required string By { get; init; }
}

internal sealed class ContentRevisionMapping : IEntityTypeConfiguration<ContentRevision>
{
    public void Configure(EntityTypeBuilder<ContentRevision> builder)
    {
        builder.HasKey(r => new { r.ItemKey, r.Number });
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(r => r.ItemKey).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.By).HasMaxLength(Actor.LongestName);
    }
}
