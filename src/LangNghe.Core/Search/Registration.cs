using LangNghe.Core.Search.Indexing;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Core.Search;

/// <summary>Registers the search. Whoever speaks to people says what choices are called.</summary>
public static class Registration
{
    public static IServiceCollection AddSearch(this IServiceCollection services, ChoiceName nameOf)
    {
        services.AddSingleton(nameOf);
        services.AddSingleton<SearchReader>();
        services.AddSingleton<SearchIndexer>();
        services.AddSingleton<ContentSearch>();
        services.AddSingleton<MissedSearches>();
        return services;
    }
}
