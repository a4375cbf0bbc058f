namespace LangNghe.Web.Pages.Public;

public sealed class HomeModel : PublicPage
{
    public void OnGet()
    {
    }
}
