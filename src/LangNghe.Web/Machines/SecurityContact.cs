using System.Globalization;
using System.Text.RegularExpressions;
using LangNghe.Core.Site;
using LangNghe.Web.Answers;
using LangNghe.Web.Hosting;

namespace LangNghe.Web.Machines;

/// <summary>Whom to tell of a weakness of the portal (RFC 9116): nothing is said while nobody can be told.</summary>
public static partial class SecurityContact
{
    public const string Address = "/.well-known/security.txt";

    // The RFC recommends less than a year: who reads an old copy should come again.
    private const int ValidDays = 180;

    public static IResult Describe(HttpContext context, PublicAddress origin)
    {
        var (published, today) = Moment.Of(context);
        return published.All<SiteSettings>() is [var settings, ..] && Contact(settings) is { } contact
            ? Results.Text(
                $"Contact: {contact}\nExpires: {today.AddDays(ValidDays).ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)}\n"
                + $"Preferred-Languages: vi, en\nCanonical: {origin.Absolute(Address)}\n")
            : Results.NotFound();
    }

    /// <summary>An e-mail address, else a telephone number; what is written as neither is passed over.</summary>
    private static string? Contact(SiteSettings settings) =>
        new[] { settings.Email, settings.ContactOfficerEmail }.Select(Mail).FirstOrDefault(uri => uri is not null)
        ?? new[] { settings.Telephone, settings.ContactOfficerTelephone }.Select(Telephone).FirstOrDefault(uri => uri is not null);

    private static string? Mail(string? text) => text is not null && MailAddress().IsMatch(text) ? $"mailto:{text}" : null;

    // Numbers are written as one dials them in the country: 0 stands for +84.
    private static string? Telephone(string? text) => text is null || Number().Match(text) is not { Success: true } found
        ? null
        : string.Concat(found.Value.Where(c => char.IsAsciiDigit(c) || c == '+')) switch
        {
            ['+', ..] world => $"tel:{world}",
            ['0', .. var rest] => $"tel:+84{rest}",
            var own => $"tel:{own};phone-context=+84",
        };

    [GeneratedRegex(@"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z")]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"\+?[0-9]([ .()-]*[0-9]){6,14}")]
    private static partial Regex Number();
}
