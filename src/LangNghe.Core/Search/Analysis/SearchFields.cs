using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;

namespace LangNghe.Core.Search.Analysis;

/// <summary>The fields of the index, and how much a hit in each weighs.</summary>
public static class SearchFields
{
    /// <summary>Raised with every change of what is indexed or how: an index of another format is made anew.</summary>
    public const int Format = 1;

    /// <summary>Longer runs of letters or digits are no words.</summary>
    public const int LongestTerm = 40;

    /// <summary>The key of the target, as text: by it a target is exchanged.</summary>
    public const string Key = "key";

    /// <summary>The key of the target again, as two numbers beside the documents: read with every hit.</summary>
    public const string High = "high";
    public const string Low = "low";

    /// <summary>Each name as one term.</summary>
    public const string Whole = "whole";

    /// <summary>The parts of names that are numbers of documents: “52”, “2018”, “nd”, “cp”.</summary>
    public const string Number = "number";

    private static readonly Weight[] Weights = [Weight.Name, Weight.Keyword, Weight.Summary, Weight.Body];

    /// <summary>A field for each language and weight.</summary>
    public static IReadOnlyList<SearchField> Texts { get; } =
        [.. Languages.All.SelectMany(l => Weights.Select(w => new SearchField($"{l.Code()}.{w}", l, w)))];
}

/// <summary>The texts of one language and one weight.</summary>
public sealed record SearchField(string Name, Language Language, Weight Weight)
{
    /// <summary>How much a hit weighs where the page speaks the same language.</summary>
    public float Boost => Weight switch
    {
        Weight.Name => 8,
        Weight.Keyword => 3.5f,
        Weight.Summary => 2.5f,
        _ => 1,
    };
}
