using LangNghe.Core.Content;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>A form in which every list can be had.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Ending">What its address has after that of the list.</param>
/// <param name="Type">Its media type.</param>
internal sealed record DataForm(string Name, string Ending, string Type)
{
    public static readonly IReadOnlyList<DataForm> All = [new("JSON", "", "application/json"), new("CSV", ".csv", "text/csv"), new("GeoJSON", ".geojson", GeoJsonAnswer.Type)];

    public string AddressOf(DataList list, Language language) => $"{list.Address}{Ending}?{Asked.LanguageKey}={language.Code()}";
}
