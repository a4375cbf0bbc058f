using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Core.Media;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Content.Kinds;

/// <summary>What a search may find in a document, and whom it names.</summary>
public class ProjectionTests
{
    [Fact]
    public void Fragments_are_the_searched_texts_of_one_language_with_their_weights()
    {
        var village = Some.Village(v => v with
        {
            Name = new("Lụa Tân Châu", "Tân Châu silk"),
            OtherNames = new(["Lãnh Mỹ A", "Lụa đen"], ["Black silk"]),
            Summary = new("Tóm tắt."),
            Steps = [new CraftStep { Heading = new("Ươm tơ"), Text = new("Kén luộc trong nước.", "Cocoons boil.") }],
            Activity = ActivityStatus.Active,
            EditorNotes = new("Chỉ cho biên tập.", "For editors."),
        });

        Assert.Equal(
            [
                new("Lụa Tân Châu", Weight.Name), new("Lãnh Mỹ A", Weight.Name), new("Lụa đen", Weight.Name),
                new("Tóm tắt.", Weight.Summary), new("Kén luộc trong nước.", Weight.Body),
                new("phường Long Xuyên", Weight.Keyword), new("thành phố Long Xuyên", Weight.Body), new("làng nghề", Weight.Keyword),
            ],
            Fragments(village, Language.Vi));
        Assert.Equal(
            [
                new("Tân Châu silk", Weight.Name), new("Black silk", Weight.Name), new("Cocoons boil.", Weight.Body),
                new("Long Xuyên ward", Weight.Keyword), new("Long Xuyên city", Weight.Body), new("craft village", Weight.Keyword),
            ],
            Fragments(village, Language.En));
    }

    [Fact]
    public void Choices_that_are_searched_come_with_their_weight()
    {
        var village = Some.Village(v => v with { Craft = Craft.Weaving, Communities = [Community.Cham, Community.Khmer], Scope = VillageScope.AnGiang2019 });

        Assert.Equal(
            [(Craft.Weaving, Weight.Keyword), (Community.Cham, Weight.Keyword), ((Enum)Community.Khmer, Weight.Keyword)],
            ContentTypes.Of<CraftVillage>().SearchedChoices(village));
    }

    [Fact]
    public void Rich_text_is_searched_without_its_tags()
    {
        var article = Some.Article(a => a with { Name = default, Summary = default, Body = new("<h2>Lụa &amp; tơ</h2><p>Tân <strong>Châu</strong></p>") });

        Assert.Equal([new("Lụa & tơ\nTân Châu", Weight.Body)], Fragments(article, Language.Vi));
    }

    [Fact]
    public void References_are_told_once_a_property_with_the_type_that_may_stand_there()
    {
        var (village, picture, law, other) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var product = Some.Product(p => p with { Villages = [village], Pictures = [picture] });
        var guide = new Guide { Sections = [Section(law, other), Section(law)] };

        Assert.Equal([("villages", village, typeof(CraftVillage)), ("pictures", picture, typeof(Image))], References(product));
        Assert.Equal([("sections", law, typeof(LegalDocument)), ("sections", other, typeof(LegalDocument))], References(guide));
        Assert.Equal([("about", village, typeof(Document))], References(new Article { About = [village] }));
        Assert.Empty(References(new Product()));
    }

    private static GuideSection Section(params Guid[] laws) => new() { Citations = [.. laws.Select(l => new LegalCitation { Law = l })] };

    private static IEnumerable<Fragment> Fragments(Document document, Language language) => ContentTypes.Of(document.GetType()).Fragments(document, language);

    private static IEnumerable<(string, Guid, Type)> References(Document document) =>
        ContentTypes.Of(document.GetType()).References(document).Select(r => (r.Property.Alias, r.To, r.Target));
}
