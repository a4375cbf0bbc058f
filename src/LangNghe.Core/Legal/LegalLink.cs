namespace LangNghe.Core.Legal;

/// <summary>Kinds of relations as read from either side. Each is followed by its other side.</summary>
public enum LegalLink
{
    Replaces,
    ReplacedBy,
    Repeals,
    RepealedBy,
    Amends,
    AmendedBy,
    Guides,
    GuidedBy,
    BasedOn,
    BasisOf,
    Continues,
    ContinuedBy,
}

/// <summary>Another document as one document sees it.</summary>
/// <param name="Link">How the one stands to the other.</param>
/// <param name="Number">The other's number, as written.</param>
/// <param name="Document">The other; null: not in the library, named as plain text.</param>
public sealed record RelatedLaw(LegalLink Link, string Number, LegalDocument? Document);

internal static class LegalLinks
{
    public static LegalLink OtherSide(this LegalLink link) => (LegalLink)((int)link ^ 1);

    public static LegalLink Link(this LegalRelationKind kind) => kind switch
    {
        LegalRelationKind.Replaces => LegalLink.Replaces,
        LegalRelationKind.ReplacedBy => LegalLink.ReplacedBy,
        LegalRelationKind.Amends => LegalLink.Amends,
        LegalRelationKind.AmendedBy => LegalLink.AmendedBy,
        LegalRelationKind.Guides => LegalLink.Guides,
        LegalRelationKind.BasedOn => LegalLink.BasedOn,
        LegalRelationKind.Repeals => LegalLink.Repeals,
        LegalRelationKind.Continues => LegalLink.Continues,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
