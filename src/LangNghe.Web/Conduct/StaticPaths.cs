using System.Collections.Frozen;

namespace LangNghe.Web.Conduct;

/// <summary>What begins like a file of ours: the folders and files beside the program, by their first segment. None of them costs much.</summary>
public sealed class StaticPaths
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> roots;

    public StaticPaths(IWebHostEnvironment environment) =>
        roots = environment.WebRootFileProvider.GetDirectoryContents("").Select(file => file.Name).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Has(PathString path)
    {
        var rest = path.Value.AsSpan().TrimStart('/');
        var end = rest.IndexOf('/');
        return roots.Contains(end < 0 ? rest : rest[..end]);
    }
}
