namespace LangNghe.Core.Places;

/// <summary>A day on which units changed, and the resolutions that said so.</summary>
/// <param name="Certain">False where sources differ about the day.</param>
public sealed record AdministrativeChange(DateOnly Date, IReadOnlyList<string> Decisions, bool Certain = true);

/// <summary>Where the names, codes and dates come from.</summary>
/// <param name="Title">In Vietnamese.</param>
public sealed record PlaceSource(string Title, string? Url = null, string? Version = null);
