namespace LangNghe.Web.Answers;

/// <summary>
/// Metadata of an endpoint whose answers depend on nothing but the published snapshot, the day, the path and the keys of the query named
/// here: such an answer is made once and kept as finished bytes. Other keys of the query are passed over.
/// </summary>
/// <param name="Keys">Keys that choose the answer, such as the page of a list.</param>
public sealed record Kept(params IReadOnlyList<string> Keys)
{
    /// <summary>Keys that narrow a list: an answer with more than one of them is made for the one who asks, and not kept.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    /// <summary>Keys with as many values as there are readers, such as a day: an answer with one of them is not kept.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];
}
