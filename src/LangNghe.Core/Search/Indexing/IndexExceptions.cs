namespace LangNghe.Core.Search.Indexing;

/// <summary>An index that this program did not make, or made in another format.</summary>
internal sealed class ForeignIndexException(string path) : Exception($"The index in “{path}” is of another program or format.");

/// <summary>A search failed by a fault of the program: the index it asked is sound.</summary>
internal sealed class SoundIndexException(Exception cause) : Exception($"A search failed though the index is sound: {cause.Message}", cause);
