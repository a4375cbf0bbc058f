namespace LangNghe.Core.Products;

/// <summary>A certificate and how it stands at a day.</summary>
public sealed record CertificateAtDay(OcopCertificate Certificate, OcopState State);

/// <summary>The certificates of a product at a day: those that stand first, then the more stars, then the later decision.</summary>
public sealed record ProductOcop
{
    internal ProductOcop(IEnumerable<OcopCertificate> certificates, DateOnly day)
    {
        Certificates =
        [
            .. certificates
                .Where(c => c.IsPublic)
                .Select(c => new CertificateAtDay(c, OcopState.Of(c, day)))
                .OrderBy(c => c.State.Standing)
                .ThenByDescending(c => c.Certificate.Stars)
                .ThenByDescending(c => c.Certificate.DecidedOn),
        ];
    }

    public IReadOnlyList<CertificateAtDay> Certificates { get; }

    /// <summary>That of the certificate that stands best.</summary>
    public OcopStanding Standing => Certificates is [var best, ..] ? best.State.Standing : OcopStanding.None;

    /// <summary>The certificate with the most stars of those valid that day; the product itself has no stars (rule OCOP-7).</summary>
    public CertificateAtDay? BestValid => Standing == OcopStanding.Valid ? Certificates[0] : null;
}
