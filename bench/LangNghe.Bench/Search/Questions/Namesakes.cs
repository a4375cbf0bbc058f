using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Text;

namespace LangNghe.Bench.Search.Questions;

/// <summary>Items that are called the same: whoever asks by that name is served by any of them.</summary>
internal sealed class Namesakes(IEnumerable<Document> documents)
{
    private readonly ILookup<string, Guid> byName = documents
        .SelectMany(d => new[] { d.Name.Vi, d.Name.En }.OfType<string>().Select(n => (Name: VietnameseText.Fold(n), d.Key)))
        .ToLookup(n => n.Name, n => n.Key);

    private readonly ILookup<LawNumber?, Guid> byNumber = documents.OfType<LegalDocument>().ToLookup(l => LawNumber.Of(l)?.Short, l => l.Key);

    /// <summary>All items of that name, accents and capitals aside: without them, or with a wrong one, nobody can tell them apart.</summary>
    public IReadOnlySet<Guid> Called(string name) => byName[VietnameseText.Fold(name)].ToHashSet();

    public IReadOnlySet<Guid> Numbered(LawNumber number) => byNumber[number.Short].ToHashSet();
}
