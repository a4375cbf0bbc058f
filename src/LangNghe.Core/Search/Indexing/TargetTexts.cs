using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;

namespace LangNghe.Core.Search.Indexing;

/// <summary>What people read for a choice: “Craft.Weaving” is “Dệt, tơ lụa”.</summary>
public delegate string ChoiceName(Enum choice, Language language);

/// <summary>The words by which a target is found: the fragments its type declares, the names of its choices, and of what it names.</summary>
public sealed class TargetTexts(ChoiceName nameOf)
{
    public IEnumerable<Fragment> Of(SearchTarget target, PublishedSnapshot published, Language language) =>
        target.Subject is Document document ? Of(document, published, language) : PlaceTexts.Of(target.Subject, language);

    /// <summary>What the target is called, each as a whole.</summary>
    public static IEnumerable<string> Names(SearchTarget target, Language language) =>
        target.Subject is Document document
            ? ContentTypes.Of(document.GetType()).Fragments(document, language).Where(f => f.Weight == Weight.Name).Select(f => f.Text)
            : PlaceTexts.FullNames(target.Subject, language);

    private IEnumerable<Fragment> Of(Document document, PublishedSnapshot published, Language language)
    {
        var type = ContentTypes.Of(document.GetType());
        return type.Fragments(document, language)
            .Concat(type.SearchedChoices(document).Select(c => new Fragment(nameOf(c.Choice, language), c.Weight)))
            .Concat(type.References(document).Where(r => r.Property.Kind.Search != Weight.None).SelectMany(r => Named(r.To, r.Property.Kind.Search, published, language)));
    }

    /// <summary>An item is found by the names and places of the items it names: a product by its village.</summary>
    private static IEnumerable<Fragment> Named(Guid key, Weight weight, PublishedSnapshot published, Language language)
    {
        if (published.Find<Document>(key) is not { } named)
        {
            return [];
        }
        var type = ContentTypes.Of(named.GetType());
        var places = type.Properties.Where(p => p.Kind is PlaceAttribute).SelectMany(p => p.Kind.Fragments(p.ValueOf(named), language));
        return type.Fragments(named, language).Where(f => f.Weight == Weight.Name).Concat(places).Select(f => f with { Weight = weight });
    }
}
