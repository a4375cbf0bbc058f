using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.OpenData;

/// <summary>What programs read, each with what it means.</summary>
/// <param name="T">The texts in the language of the page.</param>
/// <param name="All">As programs write it, and the key of its meaning.</param>
public sealed record Terms(Words T, IReadOnlyList<(string Code, string Meaning)> All);
