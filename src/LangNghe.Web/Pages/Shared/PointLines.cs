using LangNghe.Core.Visits;
using LangNghe.Web.Pages.Public;

namespace LangNghe.Web.Pages.Shared;

/// <summary>Places to visit as a list, with one line that says what of it is a suggestion: <c>_PointLines</c>.</summary>
/// <param name="Heading">Level of their headings, 2 or 3.</param>
/// <param name="Said">Whether the page has said so already.</param>
public sealed record PointLines(IReadOnlyList<ProductionPoint> Points, PublicPage Page, int Heading = 3, bool Said = false);
