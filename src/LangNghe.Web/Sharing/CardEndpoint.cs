using LangNghe.Web.Answers;

namespace LangNghe.Web.Sharing;

/// <summary>Answers with the picture of a card; one that nobody drew yet is drawn now.</summary>
public static class CardEndpoint
{
    /// <summary>Below it lies every card under its hash.</summary>
    public const string Folder = "/the-chia-se";

    private const string Forever = "public, max-age=31536000, immutable";

    public static void MapCards(this IEndpointRouteBuilder app) =>
        app.MapMethods($"{Folder}/{{hash:regex(^[0-9a-f]{{{{32}}}}$)}}.png", [HttpMethods.Get, HttpMethods.Head], AnswerAsync);

    private static async Task<IResult> AnswerAsync(string hash, HttpContext context, CardFiles files)
    {
        var file = files.Of(hash);
        if (!File.Exists(file))
        {
            if (!CardIndex.Of(Moment.Of(context).Published).ByHash.TryGetValue(hash, out var card))
            {
                return Results.NotFound();
            }
            try
            {
                await files.MakeAsync(hash, card, context.RequestAborted);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                files.TellFailure(e);
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            }
        }
        context.Response.Headers.CacheControl = Forever;
        return Results.File(file, "image/png");
    }
}
