namespace LangNghe.Bench.Serving;

/// <summary>A page that is asked for.</summary>
internal sealed record Address(string Name, string Path)
{
    public static IReadOnlyList<Address> All { get; } =
    [
        new("home", "/"),
        new("list", "/lang-nghe"),
        new("village", "/lang-nghe/lua-tan-chau"),
        new("law", "/van-ban/52-2018-nd-cp"),
    ];
}
