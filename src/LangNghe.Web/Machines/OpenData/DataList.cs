using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Web.Addressing;
using LangNghe.Web.Answers;
using LangNghe.Web.Machines.Records;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>A list of records for programs.</summary>
/// <param name="name">What it is called below <see cref="Root"/>.</param>
/// <param name="page">The page that shows it, in the table of addresses: it names the facets.</param>
internal abstract class DataList(string name, string page)
{
    public const string Root = "/api/v1";

    public string Name => name;

    public PageAddress Page => PageAddresses.Of(page);

    public string Address => $"{Root}/{name}";

    public IReadOnlyList<string> FacetKeys => Page.Kept!.Facets;

    /// <summary>What its records are of.</summary>
    public abstract string Kind { get; }

    /// <summary>The way to the value of each column of a table of the whole list.</summary>
    public abstract IReadOnlyList<string[]> Columns { get; }

    /// <summary>The items that have every chosen value, in the order of the language, and the facets.</summary>
    public abstract Narrowed Narrow(Moment moment, Words t, IReadOnlyDictionary<string, string> chosen);

    /// <summary>What a record looks like, as JSON Schema.</summary>
    public abstract JsonObject Schema { get; }

    public abstract JsonObject Record(object item, Telling told);

    /// <summary>Where an item lies; null: not known.</summary>
    public abstract Coordinates? Position(object item);

    /// <summary>An item by its id, or the day it was removed.</summary>
    public abstract (object? Item, DateOnly? RemovedOn) Find(PublishedSnapshot published, string id);
}

/// <summary>What is left of a list.</summary>
internal sealed record Narrowed(IReadOnlyList<object> Items, IReadOnlyList<FacetCounts> Facets);
