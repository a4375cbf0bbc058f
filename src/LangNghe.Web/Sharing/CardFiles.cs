using LangNghe.Core.Data;
using LangNghe.Web.Hosting;

namespace LangNghe.Web.Sharing;

/// <summary>The pictures of cards in the data folder, one drawn at a time, whoever asks. The folder may be deleted at any time.</summary>
public sealed partial class CardFiles(DataFolder folder, TimeProvider clock, ILogger<CardFiles> logger) : IDisposable
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim one = new(1);
    private DateTimeOffset toldFailure = DateTimeOffset.MinValue;

    public string Folder { get; } = folder.Cards;

    /// <summary>The file of a card, whether it is there or not.</summary>
    public string Of(string hash) => Path.Combine(Folder, $"{hash}.png");

    /// <summary>Draws a card where it is missing.</summary>
    /// <returns>Its file.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="NetVips.VipsException">It cannot be drawn.</exception>
    public async Task<string> MakeAsync(string hash, ShareCard card, CancellationToken cancellation)
    {
        var file = Of(hash);
        await one.WaitAsync(cancellation);
        try
        {
            if (!File.Exists(file))
            {
                Write(file, CardPainter.Paint(card));
            }
            return file;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Removes the cards nobody names any more, and what a killed process left half written.</summary>
    public async Task KeepAsync(Predicate<string> isNamed, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            foreach (var file in Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder) : [])
            {
                if (Path.GetExtension(file) != ".png" || !isNamed(Path.GetFileNameWithoutExtension(file)))
                {
                    File.Delete(file);
                }
            }
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Logs why cards cannot be drawn, at most once a minute: readers may ask for them as often as they like.</summary>
    public void TellFailure(Exception failure)
    {
        var now = clock.GetUtcNow();
        if (now - toldFailure >= Silence)
        {
            toldFailure = now;
            LogFailed(OutsideFaults.TraceOf(failure), failure.GetBaseException().Message);
        }
    }

    // Under its name a card is whole or not there.
    private static void Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var part = $"{file}.{Guid.NewGuid():N}";
        try
        {
            File.WriteAllBytes(part, bytes);
            File.Move(part, file, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    public void Dispose() => one.Dispose();

    [LoggerMessage(LogLevel.Error, "Share cards cannot be drawn now; pages are shown all the same, and it is tried again: {Cause}")]
    private partial void LogFailed(Exception? exception, string cause);
}
