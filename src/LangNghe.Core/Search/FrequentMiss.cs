using LangNghe.Core.Content;

namespace LangNghe.Core.Search;

/// <summary>A query that found nothing, with how often that was; an empty one is <see cref="MissedQuery.Other"/>.</summary>
public sealed record FrequentMiss(long Count, Language Language, string Query);
