using static LangNghe.Web.Tests.Conduct.RawAnswer;

namespace LangNghe.Web.Tests.Conduct;

/// <summary>Requests no good browser sends, one byte a letter, and the status each gets.</summary>
internal static class Hostile
{
    private static readonly string A10K = new('a', 10_240);

    /// <summary>Addresses, written as they are sent.</summary>
    public static IEnumerable<(string Name, string Request, int Status)> Targets =>
        new (string Target, int Status)[]
        {
            ("/fr", 404), ("/fr/craft-villages", 404), ("/vi", 404), ("/en/lang-nghe", 404), ("/lang-nghe/khong-co", 404), ("/en/laws/nothing", 404),
            ("/noi/30337", 404), ("/noi/An%20Ph%C3%BA", 301), ("/noi/An%20Phu%CC%81", 301), ("/noi/Kh%C3%B4ng%20C%C3%B3", 404), ("/LANG-NGHE", 301),
            ("/lang-nghe/", 301), ("/lang-nghe//", 404), ("//lang-nghe", 404), ("//evil.example/", 404), ("//evil.example/%2e%2e", 404), ("/en//", 404), ("/En/Map/", 301),
            ("/%00", 400), ("/lang-nghe/%00", 400), ("/lang-nghe?nghe=%00", 200), ("/tim-kiem?q=%00", 200), ("/..%2f..%2fetc/passwd", 404), ("/%2e%2e/%2e%2e/etc/passwd", 404),
            ("/../../etc/passwd", 404), ("/assets/../../appsettings.json", 404), ("/assets/%2e%2e/%2e%2e/appsettings.json", 404), ("/assets/..%2f..%2fappsettings.json", 404),
            ("/assets/..%5c..%5cappsettings.json", 404), ("/..\\..\\windows\\win.ini", 404), ("/lang-nghe\\lua-tan-chau", 404), ("/%252e%252e%252fetc", 404), ("/lang-nghe/%2525", 404),
            ("/%c0%ae%c0%ae/", 404), ("/%c0%af", 404), ("/%ff%fe", 404), ("/lang-nghe/%e1%ba", 404), ("/%ed%a0%80", 404), ("/%f4%90%80%80", 404), ("/%", 404), ("/%zz", 404), ("/%u1ea1", 404),
            ("/%e2%80%aelua", 404), ("/lang-nghe/%e2%80%aelua-tan-chau", 301), ("/%f0%9f%a7%b5", 404), ("/lang-nghe/<script>alert(1)</script>", 404), ("/lang-nghe/%3Cscript%3E", 404),
            ("/lang-nghe/lua-tan-chau;jsessionid=1", 404), ("/lang-nghe/lua-tan-chau/", 301), ("/lang-nghe/lua-tan-chau/x", 404), ("/lang-nghe/lua-tan-chau%20", 301), ("/lang-nghe/lua-tan-chau%0d%0aSet-Cookie:x=1", 404),
            ("/" + A10K, 404), ("/lang-nghe/" + A10K, 404), ("/?" + A10K, 200), ("/tim-kiem?q=" + A10K, 200), ("/lang-nghe?nghe=" + A10K, 200), ("/noi/" + string.Concat(Enumerable.Repeat("%E1%BA%A1", 1_100)), 404),
            ("/" + string.Concat(Enumerable.Repeat("a/", 5_000)), 404), ("/?" + string.Concat(Enumerable.Repeat("a=1&", 2_500)), 200), ("/api/v1/search?" + string.Concat(Enumerable.Repeat("q=lua&", 1_600)), 200),
            ("/lang-nghe?", 200), ("/lang-nghe?=", 200), ("/lang-nghe?&&&", 200), ("/lang-nghe?khong=co", 200), ("/lang-nghe?nghe=dan&nghe=moc", 200), ("/lang-nghe?nghe=", 200), ("/lang-nghe?nghe=khong-co", 200), ("/lang-nghe?nghe=<script>", 200),
            ("/lang-nghe?nghe[]=dan", 200), ("/lang-nghe?thang=13", 200), ("/lang-nghe?trang=0", 404), ("/lang-nghe?trang=-1", 404), ("/lang-nghe?trang=1e9", 404), ("/lang-nghe?trang=999999999999999999999", 404),
            ("/lang-nghe?trang=2147483647", 404), ("/lang-nghe?trang=", 404), ("/lang-nghe?trang=1&trang=2", 200), ("/lang-nghe?trang=%D9%A1", 404), ("/lang-nghe?TRANG=2", 200), ("/tim-kiem?q=lua&trang=0", 404),
            ("/tim-kiem", 200), ("/tim-kiem?q=", 200), ("/tim-kiem?q=a&q=b", 200), ("/tim-kiem?q=%ff", 200), ("/tim-kiem?q=%ed%a0%80", 200), ("/tim-kiem?q=%e2%80%ae", 200), ("/tim-kiem?q=' OR 1=1--".Replace(' ', '+'), 200),
            ("/api/v1/search", 200), ("/api/v1/search?q=lua&lang=fr", 400), ("/api/v1/search?q=lua&lang=", 400), ("/api/v1/search?q=lua&trang=0", 400), ("/api/v1/search?q=lua&trang=2147483647", 200), ("/api/v1/search?q=lua&loai=khong-co", 200),
            ("/api/v1/suggest", 200), ("/api/v1/suggest?q=lua&lang=xx", 400), ("/api/v1/suggest?q=lua&format=khong-co", 200), ("/api/v1", 302), ("/api/v1/khong-co", 404), ("/api/v9/search", 404), ("/API/V1/search", 200),
            ("/health", 404), ("/health/ready", 200), ("/health/khong-co", 404), ("/.env", 404), ("/.git/config", 404), ("/wp-login.php", 404), ("/wp-admin/", 404), ("/appsettings.json", 404), ("/LangNghe.Web.dll", 404), ("/data/langnghe.db", 404),
            ("/.well-known/khong-co", 404), ("/loi", 404), ("/loi?x=1", 404), ("/Loi/", 404), ("/en/loi", 404), ("/favicon.ico?x", 200), ("/assets", 404), ("/assets/", 404), ("/motifs/lua.svg/", 200), ("/assets/site.css?v=khong-co", 200),
            ("/the-chia-se/khong-co.png", 404), ("/the-chia-se/" + new string('0', 32) + ".png", 404), ("/sitemap.xml/", 200), ("/lang-nghe/atom.xml?trang=9", 200), ("/*", 404), ("/?x=%", 200), ("/#lang-nghe", 404),
        }.Select(t => ($"GET {Short(t.Target)}", Get(t.Target), t.Status));

    /// <summary>Methods other than for reading.</summary>
    public static IEnumerable<(string Name, string Request, int Status)> Methods =>
        new (string Method, string Target, int Status)[]
        {
            ("POST", "/", 405), ("PUT", "/lang-nghe", 405), ("DELETE", "/lang-nghe/lua-tan-chau", 405), ("PATCH", "/en/map", 405), ("TRACE", "/", 405), ("OPTIONS", "/", 405), ("PROPFIND", "/", 405), ("KHONGCO", "/noi", 405), ("get", "/", 405), ("head", "/", 405), ("Get", "/khong-co", 405), ("OPTIONS", "/khong-co", 404), ("OPTIONS", "/api/v1/search", 204), ("CONNECT", "/", 405),
            ("POST", "/assets/site.css", 405), ("POST", "/api/v1/search", 405), ("POST", "/robots.txt", 405), ("POST", "/khong-co", 404), ("DELETE", "/loi", 404), ("HEAD", "/", 200), ("HEAD", "/khong-co", 404), ("HEAD", "/assets/site.css", 200),
            ("HEAD", "/tim-kiem?q=lua", 200), ("HEAD", "/api/v1/search?q=lua", 200), ("HEAD", "/sitemap.xml", 200), ("HEAD", "/LANG-NGHE", 301), ("HEAD", "/lang-nghe?trang=0", 404), ("HEAD", "/health/ready", 200), ("POST", "/wp-login.php", 404), ("POST", "/health/ready", 405), ("DELETE", "/api/v1/villages", 405), ("POST", "/api/v1/khong-co", 405),
        }.Select(m => ($"{m.Method} {m.Target}", $"{m.Method} {m.Target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{(m.Method is "POST" or "PUT" or "PATCH" ? "Content-Length: 0\r\n" : "")}\r\n", m.Status));

    /// <summary>Heads with odd lines, sent for the list of villages.</summary>
    public static IEnumerable<(string Name, string Request, int Status)> Heads =>
        new (string[] Lines, int Status)[]
        {
            (["Range: bytes=0-9"], 200), (["Range: bytes=0-0,2-3,5-6"], 200), (["Range: bytes=999999999999999999999-"], 200), (["Range: rubbish"], 200),
            (["If-None-Match: rubbish"], 200), (["If-None-Match: \"unclosed"], 200), (["If-None-Match: *"], 304), ([$"If-None-Match: {string.Join(", ", Enumerable.Repeat("\"a\"", 1_000))}"], 200),
            (["If-Modified-Since: rubbish"], 200), (["If-Modified-Since: Thu, 01 Jan 9999 00:00:00 GMT"], 200), (["If-Match: \"khong-co\""], 200),
            (["Accept: "], 200), (["Accept: rubbish"], 200), (["Accept: */*;q=0"], 200), (["Accept: text/html;q=abc"], 200), ([$"Accept: {string.Join(',', Enumerable.Repeat("a/b", 1_500))}"], 200), (["Accept: application/ld+json"], 200),
            (["Accept-Encoding: *;q=0"], 200), (["Accept-Encoding: identity;q=0"], 200), (["Accept-Encoding: rubbish;;;=="], 200), ([$"Accept-Encoding: {string.Join(',', Enumerable.Repeat("br;q=0.1", 600))}"], 200), (["Accept-Encoding: GZIP"], 200), (["Accept-Encoding: br;q=1.5"], 200),
            (["Accept-Language: fr"], 200), ([$"Cookie: a={new string('x', 8_192)}"], 200), (["Cookie: .AspNetCore.Antiforgery=x; =;;"], 200), (["Authorization: Bearer x"], 200), (["User-Agent: "], 200), (["Referer: javascript:alert(1)"], 200),
            (["X-Forwarded-For: 1.2.3.4, rubbish", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: gopher"], 200), (["X-Original-URL: /loi"], 200), (["X-Rewrite-URL: /loi"], 200), (["X-HTTP-Method-Override: DELETE"], 200), (["Forwarded: for=1.2.3.4;host=evil.example"], 200),
            (["Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__"], 200), (["Upgrade: websocket", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13"], 200), (["TE: trailers, rubbish"], 200), (["Expect: 100-continue", "Content-Length: 0"], 200),
            (["Origin: null"], 200), (["Sec-Fetch-Mode: rubbish"], 200), (["Content-Type: multipart/form-data"], 200), (["Content-Length: 5000"], 413), (["Content-Length: 9223372036854775807"], 413),
        }.Select(h => (Short(string.Join(" | ", h.Lines)), Get("/lang-nghe", h.Lines), h.Status))
        .Concat(new (string Target, string Line, int Status)[]
        {
            ("/assets/site.css", "Range: bytes=0-9", 206), ("/assets/site.css", "Range: bytes=99999999-", 416), ("/assets/site.css", "Range: rubbish", 200), ("/assets/site.css", "Range: bytes=9-0", 200),
            ("/assets/site.css", $"Range: bytes={string.Join(',', Enumerable.Repeat("0-1", 1_000))}", 200), ("/assets/site.css", "If-Modified-Since: Thu, 01 Jan 9999 00:00:00 GMT", 200), ("/assets/site.css", "If-None-Match: *", 304), ("/assets/site.css", "If-Match: \"khong-co\"", 412),
            ("/assets/site.css", "Accept-Encoding: identity;q=0", 200), ("/assets/site.css", "Accept-Encoding: *;q=0", 200), ("/khong-co", "Accept-Encoding: rubbish;;==", 404), ("/khong-co", "Accept: rubbish", 404), ("/khong-co", "If-None-Match: *", 404), ("/tim-kiem?q=lua", "Range: bytes=0-9", 200),
        }.Select(h => (Short($"{h.Target} {h.Line}"), Get(h.Target, h.Line), h.Status)));

    /// <summary>Messages that are not quite HTTP/1.1; the server itself reads these.</summary>
    public static IEnumerable<(string Name, string Request, int Status)> Messages =>
    [
        ("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
        ("two hosts", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 400),
        ("a host that is none", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", 400),
        ("a host with a path", "GET / HTTP/1.1\r\nHost: localhost/evil\r\nConnection: close\r\n\r\n", 400),
        ("another host", "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 400),
        ("HTTP/1.0", "GET /robots.txt HTTP/1.0\r\nHost: localhost\r\n\r\n", 200),
        ("HTTP/1.0 without host", "GET /robots.txt HTTP/1.0\r\n\r\n", 400),
        ("HTTP/0.9", "GET /\r\n\r\n", 400),
        ("HTTP/1.2", "GET / HTTP/1.2\r\nHost: localhost\r\n\r\n", 505),
        ("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 0),
        ("rubbish version", "GET / HTTX/1.1\r\nHost: localhost\r\n\r\n", 505),
        ("TLS to a plain port", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n", 400),
        ("absolute form", "GET http://localhost/robots.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 200),
        ("absolute form of another host", "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400),
        ("absolute form of another kind", "GET ftp://localhost/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400),
        ("asterisk form", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 405),
        ("GET of an asterisk", "GET * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 405),
        ("CONNECT", "CONNECT localhost:443 HTTP/1.1\r\nHost: localhost:443\r\nConnection: close\r\n\r\n", 405),
        ("no slash", "GET lang-nghe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 405),
        ("empty method", " / HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
        ("NUL in the address", "GET /\0 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
        ("raw UTF-8 in the address", "GET /l\u00e0ng HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400),
        ("a space in the address", "GET /a b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400),
        ("an address of 80 KB", Get("/" + new string('a', 80_000)), 414),
        ("65 headers", Get("/", [.. Enumerable.Range(0, 65).Select(i => $"X-{i}: 1")]), 431),
        ("40 KB of headers", Get("/", $"X-Long: {new string('a', 40_000)}"), 431),
        ("a folded header", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Folded: a\r\n b\r\n\r\n", 400),
        ("a space before the colon", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Space : a\r\n\r\n", 400),
        ("no colon", "GET / HTTP/1.1\r\nHost: localhost\r\nnonsense\r\n\r\n", 400),
        ("an empty name", "GET / HTTP/1.1\r\nHost: localhost\r\n: a\r\n\r\n", 400),
        ("NUL in a header", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Nul: a\0b\r\n\r\n", 400),
        ("a bare CR in a header", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Cr: a\rb\r\n\r\n", 400),
        ("broken UTF-8 in a header", "GET /robots.txt HTTP/1.1\r\nHost: localhost\r\nX-Bytes: \u00ff\u00fe\r\nConnection: close\r\n\r\n", 400),
        ("Content-Length and Transfer-Encoding", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n", 405),
        ("two lengths", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n", 400),
        ("two lengths in one line", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0, 5\r\n\r\n", 400),
        ("a negative length", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 400),
        ("a length beyond all bounds", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n", 400),
        ("a length with a sign", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: +5\r\n\r\n", 405),
        ("a large body", $"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n{new string('a', 100_000)}", 413),
        ("chunk rubbish", "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n\r\n", 405),
        ("a chunk beyond all bounds", "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nffffffffffffffff\r\n", 405),
        ("an unknown transfer coding", "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\nConnection: close\r\n\r\n", 400),
        ("chunked, hidden", "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked, identity\r\nConnection: close\r\n\r\n", 400),
        ("POST without a length", "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 405),
        ("a bare LF at each end", "GET /robots.txt HTTP/1.1\nHost: localhost\nConnection: close\n\n", 200),
    ];

    public static IEnumerable<(string Name, string Request, int Status)> All => [.. Targets, .. Methods, .. Heads, .. Messages];

    private static string Short(string text) => text.Length > 90 ? $"{text[..60]}… ({text.Length})" : text;
}
