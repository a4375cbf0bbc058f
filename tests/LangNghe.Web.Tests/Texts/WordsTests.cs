using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Search;
using LangNghe.TestKit;
using LangNghe.Web.Texts;
using Xunit;

namespace LangNghe.Web.Tests.Texts;

/// <summary>The interface texts: in both languages, none missing where code or content asks for it.</summary>
public partial class WordsTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_arguments()
    {
        Assert.Empty(Wording.Differences(Words.Resources));
    }

    [Fact]
    public void Every_choice_of_the_content_has_a_name()
    {
        var choices =
            from property in ContentTypes.All.SelectMany(t => t.Properties)
            where property.Kind is ChoiceAttribute or ChoicesAttribute
            let type = property.Info.PropertyType
            let choice = type.IsEnum ? type : type.GetGenericArguments()[0]
            from name in Enum.GetNames(choice)
            select $"{choice.Name}.{name}";

        Assert.Empty(choices.Distinct().Except(Keys()));
    }

    [Fact]
    public void Every_kind_of_what_is_found_has_a_name_for_one_and_for_many()
    {
        var kinds = ContentTypes.All.Where(t => t.IsSearched).Select(t => t.Alias).Concat(PlaceTargets.All.Select(t => t.Kind).Distinct());

        Assert.Empty(kinds.SelectMany(kind => new[] { $"Search.Kind.{kind}", $"Search.Kinds.{kind}" }).Except(Keys()));
    }

    [Fact]
    public void Every_key_in_the_code_has_its_text()
    {
        var used =
            from source in Repository.Sources("src/LangNghe.Web", ".cs", ".cshtml")
            from match in Key().Matches(source.Text)
            select match.Groups[1].Value;

        Assert.Empty(used.Distinct().Except(Keys()));
    }

    private static HashSet<string> Keys() =>
        [.. Words.Resources.GetResourceSet(CultureInfo.InvariantCulture, true, true)!.Cast<DictionaryEntry>().Select(e => (string)e.Key)];

    [GeneratedRegex("\\b[Tt](?:\\[|\\.Say\\(|\\.Count\\()\"([^\"{}]+)\"")]
    private static partial Regex Key();
}
