using System.Buffers;
using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Text;
using LangNghe.Web.Answers;

namespace LangNghe.Web.Addressing;

/// <summary>
/// A public page has one spelling of its address: no capitals, no marks, no slash at the end. Others lead there for good, with their query,
/// where there is such a page; where there is none, nothing leads anywhere.
/// </summary>
public static class CanonicalPaths
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-/");

    public static IApplicationBuilder UseCanonicalPaths(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        // Only where routing has found a page: so the address begins with one of ours and never with another host.
        if (IsCanonical(request.Path.Value!)
            || context.GetEndpoint()?.Metadata.GetMetadata<PageAddress>() is not { } page
            || Canonical(request.Path.Value!, page, context) is not { } path)
        {
            return next(context);
        }
        context.Response.Redirect(request.PathBase.Add(path).ToUriComponent() + request.QueryString, permanent: true);
        return Task.CompletedTask;
    });

    private static bool IsCanonical(string path) => path.Length == 1 || (!path.AsSpan().ContainsAnyExcept(Plain) && path[^1] != '/');

    /// <returns>Null: there is no such page, however it is spelled.</returns>
    private static string? Canonical(string path, PageAddress page, HttpContext context)
    {
        var plain = path.TrimEnd('/').ToLowerInvariant();
        if (!page.HasSlug)
        {
            return plain;
        }
        var last = plain.LastIndexOf('/') + 1;
        var slug = Slug.From(plain[last..]);
        return IsThere(page, PageLanguage.Of(context), slug, Moment.Of(context).Published) ? plain[..last] + slug : null;
    }

    private static bool IsThere(PageAddress page, Language language, string slug, PublishedSnapshot published) =>
        page.Content is { } type ? published.Knows(type, language, slug)
        : (page == PageAddresses.Of("Places/Detail") && Gazetteer.Current.FindCommune(slug) is not null) || Gazetteer.Current.FindFormer(slug) is not null;
}
