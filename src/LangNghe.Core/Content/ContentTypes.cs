using System.Collections.Frozen;
using System.Reflection;

namespace LangNghe.Core.Content;

/// <summary>All types of documents, media and elements, found by scanning this assembly: no central list grows.</summary>
public static class ContentTypes
{
    private static readonly FrozenDictionary<Type, ContentType> ByType = Scan().ToFrozenDictionary(t => t.ClrType);
    private static readonly FrozenDictionary<string, ContentType> ByAlias = ByType.Values.ToFrozenDictionary(t => t.Alias, StringComparer.Ordinal);

    public static IReadOnlyList<ContentType> All { get; } = [.. ByType.Values.OrderBy(t => t.Alias, StringComparer.Ordinal)];

    /// <exception cref="ArgumentException">The class declares no content type.</exception>
    public static ContentType Of(Type type) =>
        ByType.GetValueOrDefault(type) ?? throw new ArgumentException($"{type.Name} declares no content type.", nameof(type));

    public static ContentType Of<T>() => Of(typeof(T));

    public static ContentType? Find(string alias) => ByAlias.GetValueOrDefault(alias);

    private static IEnumerable<ContentType> Scan() =>
        from type in typeof(ContentTypes).Assembly.GetTypes()
        let declaration = type.GetCustomAttribute<ContentTypeAttribute>(inherit: false)
        where declaration is not null
        select new ContentType(type, declaration);
}
