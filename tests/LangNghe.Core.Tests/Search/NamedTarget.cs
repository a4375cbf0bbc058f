using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Search;
using LangNghe.Core.Text;
using LangNghe.Core.Villages;

namespace LangNghe.Core.Tests.Search;

/// <summary>A name somebody may ask by, and a target that bears it.</summary>
public sealed record NamedTarget(string Name, SearchTarget Target)
{
    /// <summary>What people call a target: an item by its names, a place without its kind (“Mỹ Khánh”).</summary>
    public static IEnumerable<NamedTarget> Of(SearchTarget target, Language language) => Names(target, language)
        .OfType<string>()
        .Distinct()
        .Select(name => new NamedTarget(name, target));

    /// <summary>A place with its kind: “Xã Mỹ Khánh”; an item as it is called anyway.</summary>
    public static NamedTarget InFull(SearchTarget target, Language language) => new(target.Name.In(language).ToString(), target);

    /// <summary>
    /// Where the target stands in an answer, from 1; namesakes above it do not count, since the name alone cannot tell them apart.
    /// First where the reader is asked whether it is meant; null: it was not found.
    /// </summary>
    public int? RankIn(SearchAnswer answer, ILookup<string, SearchTarget> byName)
    {
        if (answer.Choices.Contains(Target))
        {
            return 1;
        }
        var namesakes = byName[Slug.From(Name)].Where(other => other != Target).ToHashSet();
        var others = answer.Hits.Where(hit => !namesakes.Contains(hit)).ToList();
        return others.IndexOf(Target) is >= 0 and var at ? at + 1 : null;
    }

    private static IEnumerable<string?> Names(SearchTarget target, Language language) => target.Subject switch
    {
        Commune commune => [commune.Name],
        FormerUnit unit => [unit.Name],
        CraftVillage village => [village.Name[language], .. village.OtherNames[language]],
        _ => [target.Name[language]],
    };
}
