using LangNghe.Web.Hosting;
using Xunit;

namespace LangNghe.Web.Tests.Commands;

/// <summary>Whoever wants a command never gets a second server.</summary>
[Collection(nameof(Operator))]
public class MistypedTests
{
    [Theory]
    [InlineData(1, "contnet", "list")]
    [InlineData(1, "content", "lsit")]
    [InlineData(1, "help")]
    [InlineData(0, "--help")]
    [InlineData(0, "content", "--help")]
    public async Task What_is_no_command_ends_at_once(int code, params string[] words) => Assert.Equal(code, await Portal.RunAsync(words));
}
