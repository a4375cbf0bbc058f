using System.Globalization;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Text;
using LangNghe.Web.Answers;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Legal;

/// <summary>Laws and plans by form, force of today, topic, issuer and year of issue.</summary>
public sealed class LawList(Moment moment, Words t) : ItemList<LegalDocument>(moment, t)
{
    public override IReadOnlyList<Facet<LegalDocument>> Facets =>
    [
        new("hinh-thuc", law => law.Kind is { } kind ? [FacetValues.Of(kind, T)] : []),
        new("hieu-luc", law => [FacetValues.Of(ForceOf(law), T)]),
        new("chu-de", law => law.Topics.Select(topic => FacetValues.Of(topic, T)), FacetOrder.Alphabet),
        new("co-quan", law => [new FacetValue(Slug.From(law.Issuer.ToString()), law.Issuer.In(T.Language).ToString())], FacetOrder.Alphabet),
        new("nam", law => [Year(law)]),
    ];

    public LegalValidity ForceOf(LegalDocument law) => Published.Laws().StateOf(law, Today).Validity;

    // The newest year first, what nobody knows last.
    private FacetValue Year(LegalDocument law) =>
        law.IssuedOn?.Year is { } year
            ? new(year.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture), -year)
            : new("chua-biet", T["Law.YearUnknown"], int.MaxValue);
}
