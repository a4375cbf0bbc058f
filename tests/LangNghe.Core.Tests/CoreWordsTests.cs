using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests;

/// <summary>The sentences of the core: in both languages, each one used, none missing.</summary>
public partial class CoreWordsTests
{
    [Fact]
    public void Every_sentence_is_there_in_both_languages_with_the_same_arguments()
    {
        Assert.Empty(Wording.Differences(CoreWords.Resources));
    }

    [Fact]
    public void Every_key_in_the_code_has_its_sentence()
    {
        Assert.Empty(Used().Except(Keys()));
    }

    [Fact]
    public void Every_sentence_is_said_somewhere()
    {
        Assert.Empty(Keys().Except(Used()));
    }

    private static HashSet<string> Keys() =>
        [.. CoreWords.Resources.GetResourceSet(CultureInfo.InvariantCulture, true, true)!.Cast<DictionaryEntry>().Select(e => (string)e.Key)];

    private static HashSet<string> Used() =>
    [
        .. Repository.Sources("src/LangNghe.Core", ".cs").SelectMany(s => Key().Matches(s.Text)).Select(m => m.Groups[1].Value),
        // Those that are put together: by the refused transition, and by the editor of a value.
        .. from state in Enum.GetValues<ContentState>() from verb in Enum.GetValues<Verb>() where Transitions.After(state, verb) is null select $"Refusal.{verb}.{state}",
        .. Enum.GetValues<Editor>().Select(editor => $"Sync.Value.{editor}"),
    ];

    [GeneratedRegex("\"((Fault|Refusal|Sync)(\\.[A-Z][A-Za-z0-9]*)+)\"")]
    private static partial Regex Key();
}
