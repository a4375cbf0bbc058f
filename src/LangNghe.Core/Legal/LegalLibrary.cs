using System.Collections.Frozen;
using LangNghe.Core.Text;

namespace LangNghe.Core.Legal;

/// <summary>All published documents together: only so can relations be read from both sides, and only so is the force of one known.</summary>
public sealed class LegalLibrary
{
    private static readonly LegalLink[] Endings = [LegalLink.ReplacedBy, LegalLink.RepealedBy];

    private readonly FrozenDictionary<Guid, LegalDocument> byKey;
    private readonly FrozenDictionary<string, LegalDocument> byNumber;
    private readonly ILookup<Guid, RelatedLaw> relations;

    public LegalLibrary(IEnumerable<LegalDocument> documents)
    {
        Documents = [.. documents];
        byKey = Documents.ToFrozenDictionary(d => d.Key);
        byNumber = Documents.Where(d => d.Number.Vi is not null).DistinctBy(NumberKey).ToFrozenDictionary(NumberKey);
        relations = Documents.SelectMany(BothSides)
            .DistinctBy(r => (r.From.Key, r.To.Link, KeyOf(r.To.Number)))
            .OrderBy(r => r.To.Link)
            .ThenBy(r => r.To.Number, VietnameseOrder.Instance)
            .ToLookup(r => r.From.Key, r => r.To);
    }

    /// <summary>In the order they were given.</summary>
    public IReadOnlyList<LegalDocument> Documents { get; }

    /// <summary>The document of a number, however its letters and spaces are written.</summary>
    public LegalDocument? Find(string number) => byNumber.GetValueOrDefault(KeyOf(number));

    public LegalDocument? Find(Guid key) => byKey.GetValueOrDefault(key);

    /// <summary>Stored and computed relations, each once.</summary>
    public IEnumerable<RelatedLaw> RelationsOf(LegalDocument document) => relations[document.Key];

    public IEnumerable<LegalDocument> About(LegalTopic topic) => Documents.Where(d => d.Topics.Contains(topic));

    /// <summary>The force of a document of this library at a day (Asia/Ho_Chi_Minh).</summary>
    public LegalState StateOf(LegalDocument document, DateOnly day) =>
        new LegalReading(document, Linked(document, Endings), day).State;

    /// <summary>What it replaced, itself, what replaced it: the oldest first; those in the library only.</summary>
    public IReadOnlyList<LegalDocument> ChainOf(LegalDocument document) =>
        [.. Follow(document, LegalLink.Replaces).Reverse().Append(document).Concat(Follow(document, LegalLink.ReplacedBy)).DistinctBy(d => d.Key)];

    private IEnumerable<LegalDocument> Follow(LegalDocument document, LegalLink link)
    {
        List<LegalDocument> found = [document];
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(Linked(found[i], link).ExceptBy(found.Select(f => f.Key), d => d.Key));
        }
        return found.Skip(1);
    }

    private IEnumerable<LegalDocument> Linked(LegalDocument document, params LegalLink[] links) =>
        from related in relations[document.Key]
        where links.Contains(related.Link) && related.Document is not null
        select related.Document;

    private IEnumerable<(LegalDocument From, RelatedLaw To)> BothSides(LegalDocument document)
    {
        foreach (var (kind, number) in document.Relations.Where(r => r.Number is not null).Select(r => (r.Kind.Link(), r.Number!)))
        {
            var other = Find(number);
            if (other?.Key == document.Key)
            {
                continue;
            }
            yield return (document, new(kind, other?.Number.Vi ?? number, other));
            if (other is not null)
            {
                yield return (other, new(kind.OtherSide(), document.Number.Vi ?? "", document));
            }
        }
    }

    private static string NumberKey(LegalDocument document) => KeyOf(document.Number.Vi!);

    private static string KeyOf(string number) => string.Concat(VietnameseText.Fold(number).Where(c => !char.IsWhiteSpace(c)));
}
