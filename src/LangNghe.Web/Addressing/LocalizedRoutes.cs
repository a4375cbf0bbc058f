using LangNghe.Core.Content;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace LangNghe.Web.Addressing;

/// <summary>Gives each public page its two addresses, and each address its language.</summary>
public sealed class LocalizedRoutes : IPageRouteModelConvention
{
    private const string Folder = "/Public/";

    // Anything else is answered with 405; else a page would be made without its model having gathered anything.
    private static readonly HttpMethodMetadata Reading = new([HttpMethods.Get, HttpMethods.Head]);

    public void Apply(PageRouteModel model)
    {
        if (!model.ViewEnginePath.StartsWith(Folder, StringComparison.Ordinal)
            || PageAddresses.Find(model.ViewEnginePath[Folder.Length..]) is not { } address)
        {
            return;
        }
        model.Selectors.Clear();
        foreach (var language in Languages.All)
        {
            var selector = new SelectorModel
            {
                AttributeRouteModel = new AttributeRouteModel { Template = address.In(language)[1..], Name = address.RouteName(language) },
                EndpointMetadata = { new PageLanguage(language), address, Reading },
            };
            if (address.Kept is { } kept)
            {
                selector.EndpointMetadata.Add(kept);
            }
            model.Selectors.Add(selector);
        }
    }
}

/// <summary>The language an address speaks.</summary>
public sealed record PageLanguage(Language Language)
{
    /// <summary>Of the page asked for; where there is none, of the address.</summary>
    public static Language Of(HttpContext context) => Of(context.GetEndpoint(), context.Request.Path);

    public static Language Of(Endpoint? endpoint, PathString path) =>
        endpoint?.Metadata.GetMetadata<PageLanguage>()?.Language
        ?? (path.StartsWithSegments("/en", StringComparison.OrdinalIgnoreCase) ? Language.En : Language.Vi);
}
