using LangNghe.Core.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Core.Search;

/// <summary>How often something was searched for on a day and nothing was found. Nothing in it leads to a person.</summary>
public sealed class MissedSearch
{
    /// <summary>The calendar day in Vietnam; nothing finer is kept.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The language of the page that was searched from.</summary>
    public Language Language { get; init; }

    /// <summary>As <see cref="MissedQuery.Of"/> writes it; empty: all the others of the day.</summary>
    public required string Query { get; init; }

    public long Count { get; set; }
}

internal sealed class MissedSearchMapping : IEntityTypeConfiguration<MissedSearch>
{
    public void Configure(EntityTypeBuilder<MissedSearch> builder)
    {
        builder.HasKey(m => new { m.Day, m.Language, m.Query });
        builder.Property(m => m.Query).HasMaxLength(MissedQuery.Longest);
    }
}
