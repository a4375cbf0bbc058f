using System.Text.Json.Nodes;
using LangNghe.Core.Content;

namespace LangNghe.Web.StructuredData;

/// <summary>A program sees no “gợi ý” and no “theo …” beside a fact: what is only suggested or reported is not told to it at all.</summary>
internal static class Certain
{
    public static bool IsStated(this SourcedDocument item, string property) => item.CertaintyOf(property)?.Certainty.IsStated() ?? true;

    public static bool IsStated(this Certainty certainty) => certainty is Certainty.Stated or Certainty.Compiled;

    /// <summary>A text of an item as a fact of its own; null: there is none, or it is not stated.</summary>
    public static JsonObject? Fact(this Graph graph, SourcedDocument item, string label, string property, JsonNode? value) =>
        item.IsStated(property) ? Thing.Fact(graph.T[label], value) : null;

    /// <summary>Where the facts of an item come from, and whether it still stands: said of its page.</summary>
    public static void Ground(this Graph graph, Document item)
    {
        if (item is { Withdrawal: WithdrawalKind.Withdrawn })
        {
            graph.Page.With("creativeWorkStatus", item.WithdrawnOn is { } day ? graph.T.Say("Item.WithdrawnOn", graph.T.Day(day)) : graph.T["Item.Withdrawn"]);
        }
        if (item is SourcedDocument sourced)
        {
            graph.Page.WithAll("citation", sourced.Sources.Select(s => Thing.Of("CreativeWork").With("name", graph.Text(s.Title)).With("url", s.Url)));
        }
    }
}
