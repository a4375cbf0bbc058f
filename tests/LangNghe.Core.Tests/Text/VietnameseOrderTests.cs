using System.Text;
using CsCheck;
using LangNghe.Core.Text;
using Xunit;

namespace LangNghe.Core.Tests.Text;

public class VietnameseOrderTests
{
    private static readonly VietnameseOrder Order = VietnameseOrder.Instance;

    [Theory]
    [InlineData("a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z")]
    [InlineData("ma mà mả mã má mạ")]
    [InlineData("2019 an ăn ân dao đao em êm ong ông ơn ung ưng")]
    [InlineData("An|An Giang|An Phú|Anh|Ăn|Ba")]
    [InlineData("Dương|Đa Phước|Đông|E")]
    [InlineData("ạn|anh|ăn")]
    [InlineData("Hoà An|Hòa An|Hỏa An|Hóa An|Hòa Lạc|Họa Mi")]
    [InlineData("Mỹ Đức|“Mỹ Đức” Hà Tiên|Mỹ-Hiệp|Mỹ Hòa Hưng")]
    [InlineData("Cù lao|Cứ|Cử nhân|Cư trú")]
    public void Words_stand_as_in_a_dictionary(string words)
    {
        var expected = words.Split(words.Contains('|', StringComparison.Ordinal) ? '|' : ' ');
        var shuffled = expected.Reverse().ToArray();

        Assert.Equal(expected, shuffled.Order(Order));
    }

    [Fact]
    public void Tones_decide_only_where_the_letters_are_the_same()
    {
        Assert.Equal(["má", "mạ", "mà rồi", "mai"], new[] { "mai", "mạ", "mà rồi", "má" }.Order(Order));
    }

    [Fact]
    public void The_key_orders_as_the_comparison_does_and_only_equal_texts_are_equal()
    {
        Gen.Select(VietnameseWords.Texts, VietnameseWords.Texts).Sample((a, b) =>
        {
            var byKey = string.CompareOrdinal(VietnameseOrder.SortKey(a), VietnameseOrder.SortKey(b));
            Assert.Equal(Math.Sign(byKey), Math.Sign(Order.Compare(a, b)));
            Assert.Equal(-Math.Sign(byKey), Math.Sign(Order.Compare(b, a)));
            Assert.Equal(a.Normalize() == b.Normalize(), byKey == 0);
        });
    }

    [Fact]
    public void The_way_marks_are_encoded_does_not_matter()
    {
        VietnameseWords.Texts.Sample(text =>
            Assert.Equal(VietnameseOrder.SortKey(text), VietnameseOrder.SortKey(text.Normalize(NormalizationForm.FormD))));
    }

    [Fact]
    public void Nothing_comes_before_something()
    {
        Assert.Equal([null, "", "a"], new[] { "a", null, "" }.Order(Order));
    }
}
