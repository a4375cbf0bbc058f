namespace LangNghe.Web.Conduct;

/// <summary>A fault for the log: what kinds it is made of and where it happened, without its words.</summary>
public sealed class WordlessException(Exception fault) : Exception("(not logged)")
{
    public override string ToString() => string.Join(Environment.NewLine, Chain().Select(e => $"{e.GetType()}{Environment.NewLine}{e.StackTrace}"));

    private IEnumerable<Exception> Chain()
    {
        for (var e = fault; e is not null; e = e.InnerException)
        {
            yield return e;
        }
    }
}
