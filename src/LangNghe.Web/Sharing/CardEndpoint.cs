namespace LangNghe.Web.Sharing;

/// <summary>Answers with the picture of a card.</summary>
public static class CardEndpoint
{
    /// <summary>Below it lies every card under its hash.</summary>
    public const string Folder = "/the-chia-se";
}
