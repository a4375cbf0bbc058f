using LangNghe.Core.Legal;

namespace LangNghe.Core.Guides;

/// <summary>A law a guide stands on that cannot be said to be in force at a day, and how it stands.</summary>
public sealed record GuideNotice(LegalDocument Law, LegalState State)
{
    /// <summary>Whether it surely has no force; else that is only not known or being checked.</summary>
    public bool IsNotInForce => State.Validity is LegalValidity.NotYet or LegalValidity.Ended;

    /// <summary>The notices a guide carries at a day, those of laws surely not in force first. Laws outside the library have no state to tell.</summary>
    public static IReadOnlyList<GuideNotice> Of(Guide guide, LegalLibrary library, DateOnly day) =>
    [
        .. guide.CitedLaws()
            .Select(library.Find)
            .OfType<LegalDocument>()
            .Select(law => new GuideNotice(law, library.StateOf(law, day)))
            .Where(notice => notice.State.Validity != LegalValidity.InForce)
            .OrderByDescending(notice => notice.IsNotInForce),
    ];
}
