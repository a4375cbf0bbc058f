using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Core.Content;

/// <summary>That an item names another one, kept for the draft and for the published revision.</summary>
public sealed class ContentReference
{
    public Guid From { get; init; }

    public required string Property { get; init; }

    public Guid To { get; init; }

    /// <summary>Whether the published revision says so, or the draft.</summary>
    public bool Published { get; init; }
}

internal sealed class ContentReferenceMapping : IEntityTypeConfiguration<ContentReference>
{
    public void Configure(EntityTypeBuilder<ContentReference> builder)
    {
        builder.HasKey(r => new { r.From, r.Property, r.To, r.Published });
        builder.Property(r => r.Property).HasMaxLength(80);
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(r => r.From).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => r.To);
    }
}
