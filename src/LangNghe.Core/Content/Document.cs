using System.Text.Json.Serialization;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Text;

namespace LangNghe.Core.Content;

/// <summary>An element: a value with properties of its own that lives inside a document (Umbraco: element type).</summary>
public abstract record Element
{
    /// <summary>Whether the public may see it; else it is kept for the department alone.</summary>
    [JsonIgnore]
    public virtual bool IsPublic => true;
}

/// <summary>
/// A content item as its editors write it: one record, every property with its kind. What the office knows about the item itself
/// (key, state, days) is not written but kept beside it in <see cref="Publication"/>.
/// </summary>
public abstract record Document
{
    [JsonIgnore]
    public Guid Key { get; init; }

    [JsonIgnore]
    public Publication Publication { get; init; } = Publication.None;

    /// <summary>On disk it is called title: the node's name in Umbraco is made from it.</summary>
    [Text("title", RequiredToPublish = true, Search = Weight.Name)]
    public LocalizedText Name { get; init; }

    /// <summary>The last segment of the address in each language (D11); empty: made from the name on publishing.</summary>
    [UrlName(UrlNames.Alias)]
    public LocalizedText UrlName { get; init; }

    /// <summary>Earlier addresses, answered with a permanent redirect.</summary>
    [Texts]
    public LocalizedTexts FormerUrlNames { get; init; } = LocalizedTexts.None;

    [Choice]
    public WithdrawalKind? Withdrawal { get; init; }

    [LongText]
    public LocalizedText WithdrawalReason { get; init; }

    /// <summary>The day (Asia/Ho_Chi_Minh) from which the item is withdrawn or removed.</summary>
    [Date]
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>For the department only: reaches no public answer.</summary>
    [LongText(Internal = true)]
    public LocalizedText EditorNotes { get; init; }

    /// <summary>Faults that a kind alone does not see, mostly of several properties together.</summary>
    public virtual IEnumerable<Fault> Check(Occasion occasion)
    {
        if (Languages.All.SelectMany(l => FormerUrlNames[l]).Any(n => n != Slug.From(n)))
        {
            yield return new Fault(UrlNames.FormerAlias, "Fault.UrlName");
        }
        if (Languages.All.SelectMany(l => FormerUrlNames[l]).Any(n => n.Length > Slug.Longest))
        {
            yield return new Fault(UrlNames.FormerAlias, "Fault.TooLong", Slug.Longest);
        }
        if (Withdrawal is not null && WithdrawnOn is null)
        {
            yield return new Fault("withdrawal", "Fault.Withdrawal.NoDay");
        }
        if (Withdrawal is not null && WithdrawalReason.Vi is null)
        {
            yield return new Fault("withdrawal", "Fault.Withdrawal.NoReason");
        }
    }
}

/// <summary>Why a published item is not simply there any more.</summary>
public enum WithdrawalKind
{
    /// <summary>No longer in operation: the page stays, with banner, reason and day.</summary>
    Withdrawn,

    /// <summary>Published in error: the address answers 410.</summary>
    Removed,
}

/// <summary>What the office knows of an item. Times are UTC.</summary>
public sealed record Publication(DateTime FirstPublishedAt, DateTime ChangedAt, int Revision)
{
    public static readonly Publication None = new(default, default, 0);
}
