using System.Text.Json;
using LangNghe.Core.Places;
using Xunit;

namespace LangNghe.Core.Tests.Places;

public class CommuneCodeTests
{
    [Fact]
    public void It_survives_text_and_JSON()
    {
        var code = CommuneCode.Parse("01234");

        Assert.Equal("01234", code.ToString());
        Assert.Equal("\"01234\"", JsonSerializer.Serialize(code));
        Assert.Equal(code, JsonSerializer.Deserialize<CommuneCode>("\"01234\""));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3033")]
    [InlineData("303370")]
    [InlineData("3033a")]
    [InlineData("３０３３７")]
    public void Anything_but_five_digits_is_refused(string? text)
    {
        Assert.False(CommuneCode.TryParse(text, out _));
        Assert.Throws<FormatException>(() => CommuneCode.Parse(text!));
    }

    [Theory]
    [InlineData("30337")]
    [InlineData("\"An Phú\"")]
    public void Faulty_JSON_fails_loudly(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CommuneCode>(json));
    }
}
