namespace LangNghe.Core.Search;

/// <summary>A piece of a text; marked where the query speaks of it.</summary>
public readonly record struct TextPiece(string Text, bool Marked);
