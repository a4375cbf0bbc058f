using System.Text;
using CsCheck;
using LangNghe.Core.Text;
using Xunit;

namespace LangNghe.Core.Tests.Text;

public class SlugTests
{
    [Theory]
    [InlineData("Lụa Tân Châu", "lua-tan-chau")]
    [InlineData("Đường thốt nốt An Phú", "duong-thot-not-an-phu")]
    [InlineData("Ô Long Vĩ", "o-long-vi")]
    [InlineData("  Chợ Mới – “Cần Xây” (cũ) ", "cho-moi-can-xay-cu")]
    [InlineData("838/KH-UBND, 2019", "838-kh-ubnd-2019")]
    [InlineData("ĐỒNG HỒ", "dong-ho")]
    [InlineData("…", "")]
    public void A_name_becomes_an_address(string name, string slug)
    {
        Assert.Equal(slug, Slug.From(name));
    }

    [Theory]
    [InlineData("Tân Châu silk village (lụa, lãnh Mỹ A)", "tan-chau-silk-village")]
    [InlineData("Palm sugar", "palm-sugar")]
    [InlineData("(Unnamed) village", "unnamed-village")]
    public void An_English_name_counts_up_to_its_first_bracket(string name, string slug)
    {
        Assert.Equal(slug, Slug.FromEnglishName(name));
    }

    [Fact]
    public void A_long_one_is_cut_between_two_words_if_there_are_two()
    {
        var words = string.Join('-', Enumerable.Repeat("lang", 60));

        Assert.Equal(words[..199], Slug.Shortened(words));
        Assert.Equal(new string('a', 200), Slug.Shortened(new string('a', 201)));
        Assert.Equal(new string('a', 200), Slug.Shortened(new string('a', 200) + "-b"));
        Assert.Equal("lang-nghe", Slug.Shortened("lang-nghe"));
    }

    [Fact]
    public void A_slug_of_a_slug_is_itself()
    {
        VietnameseWords.Texts.Sample(text => Assert.Equal(Slug.From(text), Slug.From(Slug.From(text))));
    }

    [Fact]
    public void The_way_marks_are_encoded_does_not_matter()
    {
        VietnameseWords.Texts.Sample(text => Assert.Equal(
            Slug.From(text.Normalize(NormalizationForm.FormC)),
            Slug.From(text.Normalize(NormalizationForm.FormD))));
    }

    [Fact]
    public void A_slug_holds_only_letters_digits_and_single_inner_hyphens()
    {
        VietnameseWords.Texts.Sample(text => Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*)?$", Slug.From(text)));
    }
}
