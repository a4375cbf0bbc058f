using LangNghe.Core.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Core.Data;

/// <summary>
/// What somebody did to an item, written in the transaction that did it. Its number orders all changes: who follows the content
/// (the snapshot, later the index) reads what came after the last number it knows.
/// </summary>
public sealed class AuditEvent
{
    public const int LongestReason = 2_000;

    public long Number { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    public required string By { get; init; }

    public required Verb Verb { get; init; }

    public Guid ItemKey { get; init; }

    public int Revision { get; init; }

    public string? Reason { get; init; }
}

internal sealed class AuditEventMapping : IEntityTypeConfiguration<AuditEvent>
{
    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.Property(e => e.By).HasMaxLength(Actor.LongestName);
        builder.Property(e => e.Reason).HasMaxLength(AuditEvent.LongestReason);
        builder.HasIndex(e => e.ItemKey);
    }
}
