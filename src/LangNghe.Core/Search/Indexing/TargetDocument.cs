using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Search.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace LangNghe.Core.Search.Indexing;

/// <summary>A target as the index keeps it: terms of its texts and its key, nothing to be shown.</summary>
internal static class TargetDocument
{
    private static readonly FieldType Terms = Frozen(new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS });
    private static readonly FieldType Marks = Frozen(new FieldType { IsIndexed = true, IsTokenized = false, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY });

    public static LuceneDocument Of(SearchTarget target, PublishedSnapshot published, TargetTexts texts)
    {
        Span<byte> key = stackalloc byte[16];
        target.Id.TryWriteBytes(key);
        var document = new LuceneDocument
        {
            new Field(SearchFields.Key, KeyOf(target.Id), Marks),
            new NumericDocValuesField(SearchFields.High, BitConverter.ToInt64(key)),
            new NumericDocValuesField(SearchFields.Low, BitConverter.ToInt64(key[8..])),
        };
        foreach (var language in Languages.All)
        {
            AddTexts(document, [.. texts.Of(target, published, language)], language);
        }
        AddNames(document, target);
        return document;
    }

    public static string KeyOf(Guid id) => id.ToString("N");

    private static void AddTexts(LuceneDocument document, IReadOnlyList<Fragment> fragments, Language language)
    {
        foreach (var field in SearchFields.Texts.Where(f => f.Language == language))
        {
            var texts = fragments.Where(f => f.Weight == field.Weight).Select(f => f.Text).Distinct(StringComparer.Ordinal).ToList();
            if (texts.Count > 0)
            {
                document.Add(new Field(field.Name, new GradedTokens(texts, language), Terms));
            }
        }
    }

    private static void AddNames(LuceneDocument document, SearchTarget target)
    {
        var names = Languages.All.SelectMany(l => TargetTexts.Names(target, l)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var term in names.SelectMany(WholeName.Terms).Distinct(StringComparer.Ordinal))
        {
            document.Add(new Field(SearchFields.Whole, term, Marks));
        }
        foreach (var term in names.Where(DocumentNumber.IsOne).SelectMany(DocumentNumber.Terms).Distinct(StringComparer.Ordinal))
        {
            document.Add(new Field(SearchFields.Number, term, Marks));
        }
    }

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
