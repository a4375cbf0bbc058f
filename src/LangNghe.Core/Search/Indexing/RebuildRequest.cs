namespace LangNghe.Core.Search.Indexing;

/// <summary>
/// A wish for a rebuild, left as a file for the process that writes the index. It is there until a rebuild begun after it is in use,
/// so that no kill loses it; one that comes while a rebuild runs is answered by the next.
/// </summary>
internal sealed class RebuildRequest(string folder)
{
    private readonly string asked = Path.Combine(folder, "rebuild.request");
    private readonly string begun = Path.Combine(folder, "rebuild.begun");

    public bool IsOpen => File.Exists(asked) || File.Exists(begun);

    public void Ask()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(asked, "");
    }

    public void Begin()
    {
        if (File.Exists(asked))
        {
            File.Move(asked, begun, overwrite: true);
        }
    }

    public void End()
    {
        if (File.Exists(begun))
        {
            File.Delete(begun);
        }
    }
}
