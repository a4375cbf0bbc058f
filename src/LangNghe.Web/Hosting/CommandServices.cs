namespace LangNghe.Web.Hosting;

/// <summary>
/// The services of the portal for a command, built when it first asks for one: a command that only reads a folder, or only explains itself,
/// makes no data folder. No server starts, nothing is imported.
/// </summary>
internal sealed class CommandServices(Func<WebApplication> build) : IServiceProvider, IAsyncDisposable
{
    private readonly Lazy<WebApplication> app = new(() =>
    {
        var built = build();
        ActivatorUtilities.CreateInstance<ContentStart>(built.Services).MigrateAsync(CancellationToken.None).GetAwaiter().GetResult();
        return built;
    });

    public object? GetService(Type serviceType) => app.Value.Services.GetService(serviceType);

    public ValueTask DisposeAsync() => app.IsValueCreated ? app.Value.DisposeAsync() : ValueTask.CompletedTask;
}
