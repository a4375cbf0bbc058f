using LangNghe.Core.Content;

namespace LangNghe.Web.Commands;

/// <summary>Turns a refusal into its sentences and exit code 1.</summary>
internal static class Refusals
{
    public static async Task<int> CatchAsync(Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (Refusal refusal)
        {
            await Console.Error.WriteLineAsync($"{refusal.In(Language.Vi)} / {refusal.In(Language.En)}");
            foreach (var fault in refusal.Faults)
            {
                await Console.Error.WriteLineAsync($"{fault.Property}: {fault.In(Language.Vi)} / {fault.In(Language.En)}");
            }
            return 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Không đọc hoặc ghi được: {e.Message} / Cannot read or write: {e.Message}");
            return 1;
        }
    }
}
