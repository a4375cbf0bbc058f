using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using LangNghe.Core.Content;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines;

/// <summary>How the endpoints for programs answer: JSON in camel case, refusals as one sentence in both languages.</summary>
internal static class ApiAnswers
{
    private const string ComeBackAfterSeconds = "10";

    // Vietnamese letters stay letters.
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static IResult Of<T>(T value, string? type = null) => Results.Json(value, Json, type);

    public static IResult UnknownLanguage { get; } = Refusal(
        StatusCodes.Status400BadRequest, "“lang” chỉ có thể là “vi” hoặc “en”. / “lang” can be “vi” or “en” only.");

    public static IResult NoSuchPage { get; } = Refusal(
        StatusCodes.Status400BadRequest, "“trang” phải là một số từ 1 trở lên. / “trang” must be a number from 1 on.");

    /// <summary>The value of a facet cannot be one, whatever is published.</summary>
    public static IResult NoSuchValue(string facet) => Refusal(
        StatusCodes.Status400BadRequest,
        $"“{facet}” phải là “key” của một giá trị trong “facets”. / “{facet}” must be the “key” of a value in “facets”.");

    public static IResult NoSuchNumber { get; } = Refusal(
        StatusCodes.Status400BadRequest, "“after” phải là một số từ 0 trở lên. / “after” must be a number from 0 on.");

    public static IResult NoSuchRecord { get; } = Refusal(
        StatusCodes.Status404NotFound, "Không có bản ghi nào mang mã này. / There is no record of this id.");

    /// <summary>Nothing lies at this address, or it cannot be changed from outside.</summary>
    public static IResult NoSuchAddress(HttpContext context)
    {
        if (context.Request.Method is "GET" or "HEAD")
        {
            return Refusal(
                StatusCodes.Status404NotFound,
                "Không có gì ở địa chỉ này; mọi địa chỉ có ở /api/v1/openapi.json. / There is nothing at this address; all addresses are in /api/v1/openapi.json.");
        }
        context.Response.Headers.Allow = "GET, HEAD, OPTIONS";
        return Refusal(StatusCodes.Status405MethodNotAllowed, "Dữ liệu chỉ đọc bằng GET hoặc HEAD. / The data can only be read, with GET or HEAD.");
    }

    /// <summary>Published in error, and taken back on a day.</summary>
    public static IResult Removed(DateOnly day) => Refusal(
        StatusCodes.Status410Gone,
        $"Bản ghi này đã được gỡ ngày {new Words(Language.Vi).Day(day)} vì đăng nhầm. / This record was published in error and removed on {new Words(Language.En).Day(day)}.");

    /// <summary>The index is being rebuilt: the caller is told when to ask again.</summary>
    public static IResult Unavailable(HttpResponse response)
    {
        response.Headers.RetryAfter = ComeBackAfterSeconds;
        response.Headers.CacheControl = "no-store";
        return Refusal(
            StatusCodes.Status503ServiceUnavailable,
            "Chỉ mục tìm kiếm đang được dựng lại, hãy hỏi lại sau ít giây. / The search index is being rebuilt, ask again in a few seconds.");
    }

    /// <summary>The language a program asks for, Vietnamese where it says none; null: there is no such language.</summary>
    public static Language? LanguageOf(string? code) =>
        code is null ? Language.Vi : Languages.All.Where(l => l.Code() == code).Select(l => (Language?)l).FirstOrDefault();

    /// <summary>A refusal as bytes, for whoever refuses before there is an endpoint.</summary>
    public static byte[] Written(string sentence) => JsonSerializer.SerializeToUtf8Bytes(new { error = sentence }, Json);

    private static IResult Refusal(int status, string sentence) => Results.Json(new { error = sentence }, Json, statusCode: status);
}
