using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;

namespace LangNghe.Bench.Search.Content;

/// <summary>Made-up items among which the real ones must be found: kinds as often as in the real content, the same on every run.</summary>
internal sealed class GeneratedItems
{
    private readonly Random random = new(838);
    private readonly IReadOnlyList<Document> real;
    private readonly Names names;
    private readonly GeneratedLaws laws;
    private readonly Prose vi;
    private readonly Prose en;
    private readonly List<Guid> villages;

    public GeneratedItems(IReadOnlyList<Document> real)
    {
        this.real = real;
        names = new Names([.. real.OfType<Product>().Select(p => p.Name)], random);
        laws = new GeneratedLaws(real, names, random);
        vi = new Prose(Prose.Of(real, Language.Vi), names.Places);
        en = new Prose(Prose.Of(real, Language.En), names.Places);
        villages = [.. real.OfType<CraftVillage>().Select(v => v.Key)];
    }

    public IEnumerable<Document> Take(int count) => Enumerable.Range(0, count).Select(Next);

    private Document Next(int number)
    {
        var craft = Crafts.All[random.Next(Crafts.All.Count)];
        Document document = real[random.Next(real.Count)] switch
        {
            CraftVillage => new CraftVillage { Name = names.Village((craft.Vi, craft.En)), Craft = craft.Craft, Place = Place(), Summary = Text(25, 45), Story = Text(60, 150) },
            Product => new Product { Name = names.Product(), Villages = Village(), Description = Text(60, 150), Group = (OcopGroup)random.Next(7), Materials = Texts(3), Uses = Texts(4) },
            ProductionPoint => new ProductionPoint { Name = names.Point((craft.Vi, craft.En)), Villages = Village(), Place = Place(), WhatVisitorsDo = Texts(6), HowToGetThere = Text(60, 150) },
            LegalDocument => laws.Next() with { Summary = Text(60, 150), KeyPoints = Texts(12) },
            Guide => new Guide { Name = names.Question((craft.Vi, craft.En)), ShortAnswer = Text(25, 45), Sections = [new() { Heading = Text(5, 9), Statements = [new() { Text = Text(60, 150) }] }] },
            _ => new Article { Name = names.News((craft.Vi, craft.En)), Summary = Text(25, 45), Body = Text(60, 150), Date = new DateOnly(2026, 11, 24), About = Village() },
        };
        var key = Key();
        if (document is CraftVillage)
        {
            villages.Add(key);
        }
        return document with { Key = key, UrlName = new($"so-{number}", $"no-{number}") };
    }

    private CommuneCode Place() => Gazetteer.Current.Communes[random.Next(Gazetteer.Current.Communes.Count)].Code;

    private Guid[] Village() => [villages[random.Next(villages.Count)]];

    private LocalizedText Text(int least, int most) => new(vi.Write(random, random.Next(least, most)), en.Write(random, random.Next(least, most)));

    private LocalizedTexts Texts(int words) => new([vi.Write(random, words), vi.Write(random, words)], [en.Write(random, words), en.Write(random, words)]);

    private Guid Key()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
