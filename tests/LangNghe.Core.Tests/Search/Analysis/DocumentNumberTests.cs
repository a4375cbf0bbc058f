using LangNghe.Core.Search.Analysis;
using Xunit;

namespace LangNghe.Core.Tests.Search.Analysis;

public class DocumentNumberTests
{
    [Theory]
    [InlineData("52/2018/NĐ-CP")]
    [InlineData("838/KH-UBND")]
    [InlineData("72/2020/QH14")]
    [InlineData("1654/NQ-UBTVQH15")]
    [InlineData("Làng nghề 2018", false)]
    [InlineData("24/7", false)]
    [InlineData("Sữa 1/2", false)]
    [InlineData("Nghị định 52/2018/NĐ-CP", false)]
    public void A_number_is_figures_a_stroke_and_letters(string name, bool number = true) => Assert.Equal(number, DocumentNumber.IsOne(name));

    [Theory]
    [InlineData("52/2018/NĐ-CP", "52 2018")]
    [InlineData("nghị định số 08 / 2022 về môi trường", "8 2022")]
    [InlineData("ngày 12/4/2018", "")]
    [InlineData("30/12/2026 và 45/2012/NĐ-CP", "45 2012")]
    [InlineData("52 2018", "")]
    public void A_text_may_name_documents(string text, string named) =>
        Assert.Equal(named, string.Join('|', DocumentNumber.In(text).Select(n => string.Join(' ', n.Select(p => p.Folded)))));
}
