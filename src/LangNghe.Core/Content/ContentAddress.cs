using LangNghe.Core.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Core.Content;

/// <summary>
/// An address that belongs to an item, today's or a former one. The unique key is what keeps two items from one address.
/// </summary>
public sealed class ContentAddress
{
    public required string Type { get; init; }

    public Language Language { get; init; }

    public required string UrlName { get; init; }

    public Guid ItemKey { get; init; }

    /// <summary>Whether it is the address of today; else it redirects there.</summary>
    public bool Current { get; set; }
}

internal sealed class ContentAddressMapping : IEntityTypeConfiguration<ContentAddress>
{
    public void Configure(EntityTypeBuilder<ContentAddress> builder)
    {
        builder.HasKey(a => new { a.Type, a.Language, a.UrlName });
        builder.Property(a => a.Type).HasMaxLength(60);
        builder.Property(a => a.UrlName).HasMaxLength(Slug.Longest);
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(a => a.ItemKey).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => a.ItemKey);
    }
}
