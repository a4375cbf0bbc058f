using LangNghe.Web.Pages.Public;

namespace LangNghe.Web.Pages.Shared;

/// <summary>The one search box of a page: <c>_SearchBox</c>.</summary>
/// <param name="Text">What stands in it already.</param>
public sealed record SearchBox(PublicPage Page, string? Text = null)
{
    /// <summary>The most letters it takes: more than is searched for, so that the answer can say what was left out.</summary>
    public const int Longest = 400;
}
