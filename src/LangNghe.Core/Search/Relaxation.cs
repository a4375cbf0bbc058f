namespace LangNghe.Core.Search;

/// <summary>How far a query had to be loosened until something was found.</summary>
public enum Relaxation
{
    /// <summary>Every hit has every word.</summary>
    None,

    /// <summary>A word that nobody knows was read as the nearest one that is known.</summary>
    OtherSpelling,

    /// <summary>Every hit has most of the words.</summary>
    MostWords,

    /// <summary>Every hit has at least one of the words.</summary>
    AnyWord,

    /// <summary>No text has any of the words.</summary>
    Nothing,
}
