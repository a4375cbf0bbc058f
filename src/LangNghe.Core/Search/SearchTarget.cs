using LangNghe.Core.Content;

namespace LangNghe.Core.Search;

/// <summary>One thing that can be found: a published item, or a place of the gazetteer.</summary>
/// <param name="Id">The item's key; of a place, a key made from its address.</param>
/// <param name="Kind">Alias of the content type, or one of <see cref="PlaceTargets"/>.</param>
/// <param name="Subject">The <see cref="Document"/>, or the commune, old unit or district.</param>
/// <param name="Name">What it is called by itself.</param>
public sealed record SearchTarget(Guid Id, string Kind, object Subject, LocalizedText Name);
