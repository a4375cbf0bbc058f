using LangNghe.Core.Legal;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Shared;

/// <summary>A law by kind and number, linked, with its article where one is cited: <c>_LawLink</c>.</summary>
public sealed record LawLink(LegalDocument Law, PublicPage Page, string? Article = null);

/// <summary>Whether a law has force, as a label: <c>_LawLabel</c>.</summary>
public sealed record LawLabel(LegalValidity Validity, Words T);
