using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LangNghe.Core.Data;

/// <summary>Times are UTC in every database; SQLite forgets it, so it is said again on reading.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.ToUniversalTime(),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
