using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Web.Pages.Shared;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Products;

/// <summary>One OCOP certificate with everything that is known of it: <c>_Certificate</c>.</summary>
public sealed record CertificateView(CertificateAtDay At, Words T)
{
    private OcopCertificate Certificate => At.Certificate;

    public string Heading => Certificate.DecisionNumber is { } number ? T.Say("Certificate.Decision", number) : T["Certificate.NoDecision"];

    public IReadOnlyList<Source> Sources => Certificate.Sources;

    public IReadOnlyList<Fact> Facts =>
    [
        Row("Certificate.DecidedOn", Plain(Certificate.DecidedOn?.Display(T.Language.Culture()))),
        Row("Certificate.Holder", Certificate.Holder.In(T.Language)),
        Row("Certificate.Name", Certificate.NameOnCertificate.In(T.Language)),
        Row("Certificate.Score", Plain(Certificate.Score is { } score ? T.Say("Certificate.ScoreOf", score) : null)),
        .. Certificate.Note.IsEmpty ? Array.Empty<Fact>() : [Row("Certificate.Note", Certificate.Note.In(T.Language))],
    ];

    private Fact Row(string label, Rendition text) => new(T[label], text, null, T);

    private Rendition Plain(string? text) => new(text, T.Language, false);
}
