using LangNghe.Core.Legal;
using Xunit;
using static LangNghe.Core.Tests.Legal.Laws;

namespace LangNghe.Core.Tests.Legal;

public class LegalLibraryTests
{
    [Theory]
    [InlineData("52/2018/NĐ-CP")]
    [InlineData(" 52/2018/nđ-cp ")]
    [InlineData("52 / 2018 / ND-CP")]
    public void A_number_finds_its_document_however_it_is_typed(string number)
    {
        Assert.Same(Decree52, Library.Find(number));
    }

    [Fact]
    public void A_number_nobody_has_finds_nothing()
    {
        Assert.Null(Library.Find("67/2006/QH11"));
    }

    [Fact]
    public void Relations_are_read_from_both_sides_and_each_stands_once()
    {
        Assert.Equal(
            [
                new RelatedLaw(LegalLink.Replaces, "132/2000/QĐ-TTg", Decision132),
                new RelatedLaw(LegalLink.ReplacedBy, "52/2018/NĐ-CP", Decree52),
                new RelatedLaw(LegalLink.GuidedBy, "116/2006/TT-BNN", Circular116),
            ],
            Library.RelationsOf(Decree66));
        Assert.Equal([new RelatedLaw(LegalLink.Replaces, "66/2006/NĐ-CP", Decree66)], Library.RelationsOf(Decree52));
    }

    [Fact]
    public void A_document_outside_the_library_is_named_by_its_number()
    {
        Assert.Equal([new RelatedLaw(LegalLink.Replaces, "67/2006/QH11", null)], Library.RelationsOf(Law148));
    }

    [Fact]
    public void A_document_that_names_itself_has_no_relation_to_itself()
    {
        var odd = Law("1/QĐ-TTg", null, null, null, (LegalRelationKind.Replaces, "1/QĐ-TTg"));

        Assert.Empty(new LegalLibrary([odd]).RelationsOf(odd));
    }

    [Fact]
    public void A_chain_runs_from_the_oldest_to_the_newest()
    {
        LegalDocument[] chain = [Decision132, Decree66, Decree52];

        Assert.All(chain, law => Assert.Equal(chain, Library.ChainOf(law)));
        Assert.Equal([Decision490], Library.ChainOf(Decision490));
    }

    [Fact]
    public void A_chain_that_bites_its_tail_still_ends()
    {
        var a = Law("1/QĐ-TTg", null, null, null, (LegalRelationKind.Replaces, "2/QĐ-TTg"));
        var b = Law("2/QĐ-TTg", null, null, null, (LegalRelationKind.Replaces, "1/QĐ-TTg"));

        Assert.Equal([b, a], new LegalLibrary([a, b]).ChainOf(a));
    }

    [Fact]
    public void Documents_are_found_by_topic_in_the_order_given()
    {
        var (a, b) = (Decree66 with { Topics = [LegalTopic.Recognition] }, Decree52 with { Topics = [LegalTopic.Support, LegalTopic.Recognition] });

        Assert.Equal([b, a], new LegalLibrary([b, Circular116, a]).About(LegalTopic.Recognition));
    }

    [Theory]
    [InlineData(LegalLink.Replaces, LegalLink.ReplacedBy)]
    [InlineData(LegalLink.Repeals, LegalLink.RepealedBy)]
    [InlineData(LegalLink.Amends, LegalLink.AmendedBy)]
    [InlineData(LegalLink.Guides, LegalLink.GuidedBy)]
    [InlineData(LegalLink.BasedOn, LegalLink.BasisOf)]
    [InlineData(LegalLink.Continues, LegalLink.ContinuedBy)]
    public void Every_relation_has_its_other_side(LegalLink link, LegalLink other)
    {
        var a = Law("1/QĐ-TTg", null, null, null, (Enum.Parse<LegalRelationKind>(link.ToString()), "2/QĐ-TTg"));
        var b = Law("2/QĐ-TTg", null, null, null);
        var library = new LegalLibrary([a, b]);

        Assert.Equal([new RelatedLaw(link, "2/QĐ-TTg", b)], library.RelationsOf(a));
        Assert.Equal([new RelatedLaw(other, "1/QĐ-TTg", a)], library.RelationsOf(b));
    }
}
