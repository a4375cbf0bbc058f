using LangNghe.Core.Content;
using LangNghe.Core.Legal;

namespace LangNghe.Web.Pages.Public.Legal;

/// <summary>The laws of a snapshot, related to each other once.</summary>
public static class PublishedLaws
{
    public static LegalLibrary Laws(this PublishedSnapshot published) =>
        published.Derive(s => new LegalLibrary(s.All<LegalDocument>()));

    /// <summary>How a document is tied to the one that ends it, in the library or only known by its number; null: none does.</summary>
    public static RelatedLaw? SuccessorOf(this LegalLibrary library, LegalDocument law, LegalState state) =>
        library.RelationsOf(law).FirstOrDefault(other =>
            other.Link is LegalLink.ReplacedBy or LegalLink.RepealedBy && other.Document?.Key == state.Replacement?.Key);
}
