using LangNghe.Core.Content;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Shared;

/// <summary>What a reader must know of a whole item first: withdrawn, not translated. <c>_Notices</c>, directly in <c>main</c>.</summary>
public sealed record ItemNotices(Document Item, Words T);
