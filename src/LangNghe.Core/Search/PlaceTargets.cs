namespace LangNghe.Core.Search;

/// <summary>The kinds of places that can be found.</summary>
public static class PlaceTargets
{
    public const string Commune = "commune";
    public const string OldUnit = "oldUnit";
    public const string District = "district";
}
