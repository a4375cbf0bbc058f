using System.Globalization;

namespace LangNghe.Core.Sync.Format;

/// <summary>The key uSync gives a language: a hash of its ISO code, not the key in the database.</summary>
internal static class LanguageKey
{
    public static Guid From(string isoCode)
    {
        unchecked
        {
            var (even, odd) = ((5381u << 16) + 5381u, (5381u << 16) + 5381u);
            for (var i = 0; i < isoCode.Length; i++)
            {
                if (i % 2 == 0)
                {
                    even = ((even << 5) + even) ^ isoCode[i];
                }
                else
                {
                    odd = ((odd << 5) + odd) ^ isoCode[i];
                }
            }
            return Guid.Parse((even + odd * 1566083941u).ToString("x8", CultureInfo.InvariantCulture) + new string('0', 24));
        }
    }
}
