namespace LangNghe.Web.Conduct;

/// <summary>How much one address may ask for, under <c>LangNghe:Limits</c>; 0: as much as it likes.</summary>
public sealed class Limits
{
    /// <summary>Pages, feeds and open data together.</summary>
    public int PagesAMinute { get; set; } = 600;

    /// <summary>Searches, which cost more.</summary>
    public int SearchesAMinute { get; set; } = 120;
}
