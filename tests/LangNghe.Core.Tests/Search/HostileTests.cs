using CsCheck;
using LangNghe.Core.Content;
using LangNghe.Core.Search;
using Xunit;

namespace LangNghe.Core.Tests.Search;

/// <summary>Whatever is typed gets an answer: never an exception, never one that doubts the index, bounded in what it shows back.</summary>
[Collection(nameof(SearchedContent))]
public class HostileTests(SearchedContent content)
{
    private const int Longest = 300;

    public static TheoryData<string> Nothing => new()
    {
        "", " ", "\t\r\n", "\0\0\0", "*:*", "~~~", "()[]{}", "\"", "'", "-", "+-!^?:\\/", "…", "  ", "\uD800", "\uDC00\uD800", "​", "\uFEFF",
        "🧵🪡", "👩‍👩‍👧", "‮‏؜", "́̀̉", new string('.', 10_000), new string(' ', 10_000),
    };

    public static TheoryData<string> Anything => new()
    {
        "a OR (", "lụa AND", "NOT lụa", "\"unclosed lụa", "name:lụa^4", "lụa~0.5", "[a TO z]", "{* TO *}", "lụ?", "l*", "*ụa", "(a+)+$", "^(([a-z])+.)+[A-Z]([a-z])+$",
        "<script>alert(1)</script>", "'; DROP TABLE Items; --", "../../etc/passwd", "%00%0a", "${jndi:ldap://x}", "lụa\0Tân\0Châu", "lụa\uD800Tân Châu", "lụa\u2028lụa",
        "là của và ở", "the of and in", "và", "a", "1", "đ", "ﬁ ﬀ", "ＬＵＡ", "ⅣⅤ", "١٢٣", "शिल्प", "丝绸", "실크", "حرير", "משי", "ผ้าไหม", "сельк", "İstanbul ıI", "ß", "ǅ",
        "lụa 🧵 Tân Châu", "lụa‮uahC nâT", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞", "0000000000/0000/XX-YY", "52/2018/", "/2018/NĐ-CP", "1/2/3/4/5/6/7/8/9",
    };

    [Theory]
    [MemberData(nameof(Nothing))]
    public void A_text_without_a_word_finds_nothing_and_says_so(string text) =>
        Assert.All(Languages.All, language => Assert.Empty(Checked(text, language).Hits));

    [Theory]
    [MemberData(nameof(Anything))]
    public void A_strange_text_gets_an_answer(string text) => Assert.All(Languages.All, language => Checked(text, language));

    [Theory]
    [InlineData("lụa Tân Châu ", 1_000)]
    [InlineData("lụa", 4_000)]
    [InlineData("a", 300)]
    [InlineData("a ", 5_000)]
    [InlineData("7", 10_000)]
    [InlineData("52/2018 ", 1_000)]
    [InlineData("ệ", 10_000)]
    [InlineData("ê\u0323", 10_000)]
    [InlineData("\u0301", 10_000)]
    [InlineData("o\u0302\u0301\u0309", 2_000)]
    [InlineData("😀", 3_000)]
    [InlineData("thotnot", 300)]
    [InlineData("xx ", 5_000)]
    [InlineData("(", 10_000)]
    public void A_flood_is_cut_and_answered(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));

        Assert.All(Languages.All, language => Checked(text, language));
    }

    [Fact]
    public void Thousands_of_different_words_are_no_more_work_than_a_few()
    {
        var words = string.Join(' ', content.Targets.Values.SelectMany(t => t.Name.ToString().Split(' ')).Distinct().Take(5_000));

        var answer = Checked(words, Language.Vi);

        Assert.True(answer.WasCut);
        Assert.InRange(answer.LeftOut.Count, 0, 48);
    }

    [Fact]
    public void Syntax_of_a_query_language_is_read_as_punctuation() =>
        Assert.Equal(Keys(Checked("lụa tân châu", Language.Vi)), Keys(Checked("+\"lụa\" (tân~ châu^)", Language.Vi)));

    [Fact]
    public void Half_characters_and_control_characters_part_words() =>
        Assert.Equal(Keys(Checked("lụa tân châu", Language.Vi)), Keys(Checked("\u0007lụa\0tân\uD83Dchâu\uDC00", Language.Vi)));

    [Fact]
    public void Text_of_any_characters_gets_an_answer() =>
        Gen.Char.Array[0, 300].Sample(chars => Checked(new string(chars), Language.Vi), iter: 60);

    [Fact]
    public void Words_torn_apart_and_put_together_at_random_get_an_answer()
    {
        var letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz0123456789 -/.'\"()*~^:\u0301\u0300\u0309\u0303\u0323\u0302\u0306\u031BẬẾỰ";

        Gen.Char[letters].Array[1, 60].Sample(chars => Checked(new string(chars), Language.En), iter: 60);
    }

    /// <summary>Asks, and looks at everything that is shown back.</summary>
    private SearchAnswer Checked(string text, Language language)
    {
        var answer = content.Find(text, language);
        Assert.False(answer.Unavailable, $"“{text}” made the index doubtful.");
        Assert.InRange(answer.Text.Length, 0, Longest);
        Assert.True(answer.Text.IsNormalized());
        Assert.DoesNotContain(answer.Text, c => char.IsControl(c) || char.IsSurrogate(c) && !IsWhole(answer.Text));
        Assert.InRange(answer.LeftOut.Count, 0, 48);
        Assert.InRange(answer.DidYouMean?.Length ?? 0, 0, 2 * Longest);
        Assert.Equal(answer.Hits.Count, answer.Hits.Select(h => h.Id).Distinct().Count());
        foreach (var hit in answer.Hits.Take(3))
        {
            var name = hit.Name.In(language).Text ?? "";
            Assert.Equal(name, string.Concat(answer.Mark(name).Select(p => p.Text)));
            Assert.InRange(answer.Snippet(hit, language).Pieces.Sum(p => p.Text.Length), 0, Longest);
        }
        content.Suggest(text, language);
        return answer;
    }

    private static bool IsWhole(string text) => text.EnumerateRunes().All(r => r != System.Text.Rune.ReplacementChar);

    private static IEnumerable<Guid> Keys(SearchAnswer answer) => answer.Hits.Select(h => h.Id);
}
