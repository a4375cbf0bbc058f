using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace LangNghe.Core.Places;

/// <summary>The five digits by which the statistics office knows a commune-level unit.</summary>
/// <remarks>Old and new units share one series: a code names a place only together with a time.</remarks>
[JsonConverter(typeof(CommuneCodeJsonConverter))]
public readonly record struct CommuneCode
{
    private readonly string? digits;

    private CommuneCode(string digits) => this.digits = digits;

    /// <exception cref="FormatException">Not five digits.</exception>
    public static CommuneCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"“{text}” is not a commune code of five digits.");

    public static bool TryParse([NotNullWhen(true)] string? text, out CommuneCode code)
    {
        var valid = text is { Length: 5 } && text.All(char.IsAsciiDigit);
        code = valid ? new CommuneCode(text!) : default;
        return valid;
    }

    public override string ToString() => digits ?? "";
}
