using LangNghe.Core.Content;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Shared;

/// <summary>The band of months of a craft: <c>_Weave</c>.</summary>
/// <param name="Motif">Name of the selvedge.</param>
/// <param name="Now">The month of today, ringed.</param>
public sealed record Weave(MonthSet Months, string Motif, int Now);

/// <summary>The sources of a document, numbered so that facts can point at them: <c>_Sources</c>.</summary>
public sealed record SourceList(SourcedDocument Item, Words T);

/// <summary>A text of an item in the page's language; marked with <c>lang</c> where it is the other one: <c>_Text</c> (paragraphs) or <c>_Line</c>.</summary>
public sealed record ItemText(LocalizedText Text, Language Language);

/// <summary>How certain a property is, said below it: <c>_Certainty</c>. Nothing is said where it is simply stated.</summary>
public sealed record CertaintyOf(CertaintyNote? Note, Words T);

/// <summary>The figure of an illustration: <c>_Cover</c>.</summary>
/// <param name="Motif">Name of the selvedge.</param>
/// <param name="Drawing">Name of the drawing: the motif, or one of its close-ups.</param>
public sealed record Cover(string Motif, string Drawing, bool First = false);

/// <summary>A value of a facet as a link that chooses it, or takes it away: <c>_FacetValue</c>.</summary>
public sealed record FacetLink(string Facet, FacetCount Value, ListPage List);
