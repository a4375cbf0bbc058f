using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace LangNghe.Web.Tests.Conduct;

/// <summary>Hears all that the portal logs, scopes included.</summary>
internal sealed class HeardLog : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<HeardLine> lines = new();
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public IReadOnlyList<HeardLine> Lines => [.. lines];

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public ILogger CreateLogger(string categoryName) => new Ear(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Ear(HeardLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => log.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var within = new List<string>();
            log.scopes.ForEachScope((scope, all) => all.Add(Convert.ToString(scope, CultureInfo.InvariantCulture)!), within);
            log.lines.Enqueue(new HeardLine(category, logLevel, formatter(state, exception), exception, within));
        }
    }
}

internal sealed record HeardLine(string Category, LogLevel Level, string Message, Exception? Exception, IReadOnlyList<string> Scopes)
{
    /// <summary>All that would be written of it.</summary>
    public override string ToString() => $"{Category} {Level} {Message} {string.Join(' ', Scopes)} {Exception}";
}
