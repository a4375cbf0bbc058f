namespace LangNghe.Core.Products;

/// <summary>The numbers of the OCOP programme (Decision 148/QĐ-TTg of 24 February 2023).</summary>
public static class Ocop
{
    /// <summary>A certificate holds for so many months from the day of its decision (rule OCOP-4).</summary>
    public const int ValidMonths = 36;

    /// <summary>Fewer stars stay inside the programme and are not shown (rule OCOP-3).</summary>
    public const int FewestStarsShown = 3;

    /// <summary>Stars of a score out of 100 (rule OCOP-2).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a score from 0 to 100.</exception>
    public static int StarsFor(decimal score)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(score);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, 100);
        return score switch { >= 90 => 5, >= 70 => 4, >= 50 => 3, >= 30 => 2, _ => 1 };
    }
}
