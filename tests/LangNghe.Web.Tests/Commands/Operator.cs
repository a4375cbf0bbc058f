using LangNghe.Web.Hosting;
using Xunit;

namespace LangNghe.Web.Tests.Commands;

/// <summary>Somebody at the command line. The console and the environment belong to the whole process: such tests run one by one.</summary>
[CollectionDefinition(nameof(Operator), DisableParallelization = true)]
public static class Operator
{
    /// <summary>What a command answers.</summary>
    public sealed record Answer(int Code, string Out, string Error);

    public static Task<Answer> RunAsync(string dataFolder, params string[] args) => CommandAsync(dataFolder, ["content", .. args]);

    public static Task<Answer> SearchAsync(string dataFolder, params string[] args) => CommandAsync(dataFolder, ["search", .. args]);

    private static async Task<Answer> CommandAsync(string dataFolder, string[] args)
    {
        const string setting = "LangNghe__DataFolder";
        var (console, error) = (Console.Out, Console.Error);
        using var said = new StringWriter();
        using var complained = new StringWriter();
        try
        {
            Environment.SetEnvironmentVariable(setting, dataFolder);
            Console.SetOut(said);
            Console.SetError(complained);
            var code = await Portal.RunAsync(args);
            return new(code, said.ToString(), complained.ToString());
        }
        finally
        {
            Console.SetOut(console);
            Console.SetError(error);
            Environment.SetEnvironmentVariable(setting, null);
        }
    }
}
