using System.Text.RegularExpressions;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests;

/// <summary>
/// Arrows point one way: Web → features → capabilities. Read from the sources: whoever uses a type of another namespace must name it or the
/// namespace somewhere, even where the compiler leaves no trace (constants, nameof).
/// </summary>
public partial class ArrowTests
{
    private static readonly string[] Capabilities = ["Content", "Data", "Media", "Places", "Search", "Sync", "Text", "Time"];

    /// <summary>Features, and the features each may name.</summary>
    private static readonly Dictionary<string, string[]> Features = new()
    {
        ["Articles"] = [],
        ["Guides"] = ["Legal"],
        ["Legal"] = [],
        ["Products"] = ["Villages"],
        ["Site"] = [],
        ["Villages"] = [],
        ["Visits"] = ["Villages"],
    };

    [Fact]
    public void Every_folder_of_the_core_is_a_feature_or_a_capability()
    {
        Assert.Equal(
            Capabilities.Concat(Features.Keys).Order(StringComparer.Ordinal),
            Sources().Select(s => s.Folder).Where(f => f.Length > 0).Distinct());
    }

    [Fact]
    public void Namespaces_are_folders()
    {
        var wrong = Repository.Sources("src/LangNghe.Core", ".cs")
            .Where(s => !s.Path.Contains("Migrations/", StringComparison.Ordinal))
            .Where(s => !("\n" + s.Text).Contains($"\nnamespace LangNghe.Core{string.Concat(s.Path.Split('/')[..^1].Select(f => "." + f))};", StringComparison.Ordinal));

        Assert.Empty(wrong.Select(s => s.Path));
    }

    [Fact]
    public void Capabilities_name_no_feature_and_features_only_those_they_stand_on()
    {
        var wrong =
            from source in Sources()
            from named in Named(source.Text)
            where Features.ContainsKey(named) && named != source.Folder && !Features.GetValueOrDefault(source.Folder, []).Contains(named)
            select $"{source.Path} names {named}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_core_knows_neither_the_web_nor_http()
    {
        Assert.Empty(Sources().Where(s => s.Text.Contains("LangNghe.Web", StringComparison.Ordinal) || s.Text.Contains("Microsoft.AspNetCore", StringComparison.Ordinal)).Select(s => s.Path));
        Assert.DoesNotContain(typeof(CoreWords).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_content_and_what_carries_it_elsewhere_know_revisions()
    {
        var others = Repository.Sources("src/LangNghe.Web", ".cs", ".cshtml").Where(s => Revisions().IsMatch(s.Text)).Select(s => s.Path)
            .Concat(Sources().Where(s => Features.ContainsKey(s.Folder) && Revisions().IsMatch(s.Text)).Select(s => s.Path));

        Assert.Empty(others);
    }

    [Theory]
    [InlineData("using LangNghe.Core.Villages;", "Villages")]
    [InlineData("using static LangNghe.Core.Villages.Craft;", "Villages")]
    [InlineData("using V = LangNghe.Core.Villages.CraftVillage;", "Villages")]
    [InlineData("Villages.Craft? Craft { get; init; }", "Villages")]
    [InlineData("var x = global::LangNghe.Core.Villages.Craft.Weaving;", "Villages")]
    [InlineData("nameof(Core.Villages.CraftVillage)", "Villages")]
    public void The_scan_sees_every_way_to_name_a_namespace(string code, string named)
    {
        Assert.Contains(named, Named(code));
    }

    [Theory]
    [InlineData("/// <see cref=\"Villages.Craft\"/>")]
    [InlineData("product.Villages.Count")]
    [InlineData("IReadOnlyList<Guid> Villages { get; init; }")]
    public void The_scan_passes_over_comments_and_members(string code)
    {
        Assert.Empty(Named(code));
    }

    private static IEnumerable<(string Folder, string Path, string Text)> Sources() =>
        Repository.Sources("src/LangNghe.Core", ".cs").Select(s => (s.Path.Contains('/', StringComparison.Ordinal) ? s.Path.Split('/')[0] : "", s.Path, s.Text));

    private static IEnumerable<string> Named(string code) =>
        Qualified().Matches(Comments().Replace(code, "")).Select(m => m.Groups["name"].Value).Distinct();

    [GeneratedRegex(@"//.*")]
    private static partial Regex Comments();

    // After "Core." any segment; by itself only where a member follows it and it is no member itself.
    [GeneratedRegex(@"(\bCore\.(?<name>[A-Z]\w*)|(?<![.\w])(?<name>[A-Z]\w*)(?=\.[A-Z]))")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"\b(ContentRevision|ShapeUpgrade|ContentJson|\.Revisions)\b")]
    private static partial Regex Revisions();
}
