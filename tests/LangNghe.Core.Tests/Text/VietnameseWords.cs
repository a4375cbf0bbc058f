using CsCheck;

namespace LangNghe.Core.Tests.Text;

/// <summary>Random texts that look like Vietnamese names, with foreign letters, digits and punctuation thrown in.</summary>
internal static class VietnameseWords
{
    private const string Letters =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ" +
        "ĐÀỄƯZfjw09 -–(),.“”'çñßកم";

    public static readonly Gen<string> Texts = Gen.String[Gen.Char[Letters], 0, 12];
}
