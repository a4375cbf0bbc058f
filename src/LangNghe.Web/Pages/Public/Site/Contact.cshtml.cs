using LangNghe.Core.Content;
using LangNghe.Core.Site;
using LangNghe.Web.StructuredData;

namespace LangNghe.Web.Pages.Public.Site;

/// <summary>What a state body must publish about itself (rule WEB-2; Decree 42/2022/NĐ-CP, Article 4); what nobody has given yet is said to be so.</summary>
public sealed class ContactModel : PublicPage
{
    private static readonly SiteSettings Nothing = new();

    private SiteSettings Known => Settings ?? Nothing;

    public void OnGet()
    {
        Title = T["Contact.Heading"];
        Description = T["Contact.Description"];
    }

    public LocalizedText Functions => Known.FunctionsAndOrganisation;

    /// <summary>Facts of the body, in the order of the rule.</summary>
    public IReadOnlyList<ContactFact> Body =>
    [
        new("GoverningBody", Known.GoverningBody),
        new("ResponsiblePerson", Known.ResponsiblePerson),
        new("Address", Known.Address),
        new("Telephone", Same(Known.Telephone)),
        new("Fax", Same(Known.Fax)),
        new("Email", Same(Known.Email)),
    ];

    /// <summary>Facts of the contact officer.</summary>
    public IReadOnlyList<ContactFact> Officer =>
    [
        new("OfficerName", Known.ContactOfficerName),
        new("OfficerTitle", Known.ContactOfficerTitle),
        new("OfficerUnit", Known.ContactOfficerUnit),
        new("OfficerTelephone", Same(Known.ContactOfficerTelephone)),
        new("OfficerEmail", Same(Known.ContactOfficerEmail)),
    ];

    /// <summary>Whether there is an address a reader can write to at once.</summary>
    public bool CanBeReached => Known is { Email: not null } or { Telephone: not null } or { ContactOfficerEmail: not null } or { ContactOfficerTelephone: not null };

    /// <summary>Whether one sentence says it all.</summary>
    public bool NothingGiven => Functions.IsEmpty && Body.Concat(Officer).All(fact => fact.Value.IsEmpty);

    /// <summary>Key of the way to send a correction.</summary>
    public string HowToSend => CanBeReached ? "Contact.MistakeSend" : Known.Address.IsEmpty ? "Contact.MistakeWait" : "Contact.MistakeWaitPost";

    private static LocalizedText Same(string? text) => new(text, text);

    public override void Describe(Graph graph) => SiteData.Contact(graph, Settings);
}

/// <summary>A fact of the contact page; nothing in it: nobody has given it yet.</summary>
/// <param name="Label">Which one: <c>Contact.Label</c> is its name.</param>
/// <param name="Value">What is known.</param>
public sealed record ContactFact(string Label, LocalizedText Value);
