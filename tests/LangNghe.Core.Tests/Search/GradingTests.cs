using LangNghe.Core.Content;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search;

/// <summary>Grading, not folding: all writings are found, the right one first.</summary>
public class GradingTests
{
    [Fact]
    public async Task Exact_accents_come_before_a_wrong_or_missing_tone_and_those_before_other_letters()
    {
        using var search = await Searching.InAsync([.. new[] { "Kẹo thot", "Kẹo thớt", "Kẹo thôt", "Kẹo thột", "Kẹo thốt" }.Select(Product)]);

        var names = search.Names("kẹo thốt");

        Assert.Equal("Kẹo thốt", names[0]);
        Assert.Equal(["Kẹo thôt", "Kẹo thột"], names.Skip(1).Take(2).Order(StringComparer.Ordinal));
        Assert.Equal(["Kẹo thot", "Kẹo thớt"], names.Skip(3).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("lãnh mỹ a")]
    [InlineData("lanh my a")]
    [InlineData("LÃNH MĨ A")]
    [InlineData("lánh mỷ a")]
    [InlineData("lanhx myx a")]
    [InlineData("lanh4 my4 a")]
    [InlineData("lanhmya")]
    [InlineData("  lãnh   mỹ  a  ")]
    public async Task However_it_is_typed_it_is_found_first(string text)
    {
        using var search = await Searching.InAsync(Product("Lãnh Mỹ A"), Product("Lành mạnh"), Product("Lạnh ở Mỹ"), Product("Mỹ nghệ"));

        Assert.Equal("Lãnh Mỹ A", search.Names(text)[0]);
    }

    [Fact]
    public async Task Two_neighbours_weigh_as_a_word_and_one_syllable_does_not_swamp()
    {
        using var search = await Searching.InAsync(
            Product("Mắm thái Châu Đốc"), Product("Vải Thái và mắm nêm"), Product("Trái cây Thái, xoài Thái, ổi Thái, mắm"), Product("Thái"), Product("Mắm"));

        Assert.Equal("Mắm thái Châu Đốc", search.Names("mắm thái")[0]);
        Assert.Equal(3, search.Names("mắm thái").Count);
    }

    [Fact]
    public async Task Words_of_both_languages_find_together()
    {
        using var search = await Searching.InAsync(Some.Product(p => p with { Name = new("Khăn lụa Tân Châu", "Tân Châu silk scarf") }), Product("Khăn rằn Tân Châu"));

        Assert.Equal("Khăn lụa Tân Châu", search.Names("silk tan chau")[0]);
        Assert.Equal("Khăn lụa Tân Châu", search.Names("scarves tân châu", Language.En)[0]);
    }

    [Fact]
    public async Task A_whole_name_comes_before_longer_names_that_have_it()
    {
        using var search = await Searching.InAsync(Product("Đường thốt nốt tán đường thốt nốt"), Product("Đường thốt nốt"), Product("Đường thốt nốt sệt"));

        Assert.Equal("Đường thốt nốt", search.Names("duong thot not")[0]);
    }

    private static Core.Products.Product Product(string name) => Some.Product(p => p with { Name = new(name), UrlName = new(p.Key.ToString(), p.Key.ToString()) });
}
