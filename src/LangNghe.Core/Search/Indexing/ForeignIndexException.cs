namespace LangNghe.Core.Search.Indexing;

/// <summary>An index that this program did not make, or made in another format.</summary>
internal sealed class ForeignIndexException(string path) : Exception($"The index in “{path}” is of another program or format.");
