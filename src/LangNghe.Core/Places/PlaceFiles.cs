using System.Text.Json;
using System.Text.Json.Serialization;

namespace LangNghe.Core.Places;

/// <summary>The two embedded data files as they are written; a missing or unknown member fails loudly.</summary>
internal static class PlaceFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static T Read<T>(string name)
    {
        using var stream = typeof(PlaceFiles).Assembly.GetManifestResourceStream(typeof(PlaceFiles), $"Data.{name}")
            ?? throw new FileNotFoundException($"The program lacks its data file {name}.");
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }

    public sealed record Today(DateOnly CompiledOn, IReadOnlyList<PlaceSource> Sources, IReadOnlyList<Commune> Communes);

    public sealed record Former(
        DateOnly CompiledOn,
        IReadOnlyList<PlaceSource> Sources,
        IReadOnlyList<AdministrativeChange> Changes,
        IReadOnlyList<FormerDistrict> Districts,
        IReadOnlyList<FormerCommune> Units);

    public sealed record FormerDistrict(
        string Code,
        string Name,
        string Province,
        IReadOnlyList<State> States,
        IReadOnlyList<Target> Became);

    public sealed record FormerCommune(
        string Name,
        string District,
        IReadOnlyList<State> States,
        IReadOnlyList<Target> Became,
        string? MergedInto = null,
        IReadOnlyList<string>? OtherSpellings = null);

    /// <summary>Open ends are left out: <paramref name="From"/> before 2019, <paramref name="Until"/> the end of the old order.</summary>
    public sealed record State(UnitType Type, string? Code = null, DateOnly? From = null, DateOnly? Until = null);

    public sealed record Target(CommuneCode Code, Part Part = Part.Whole);
}
