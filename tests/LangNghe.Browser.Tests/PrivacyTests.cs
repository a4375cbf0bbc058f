using LangNghe.Core.Content;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Browser.Tests;

/// <summary>Reading leaves no trace and calls nobody else.</summary>
public class PrivacyTests(Browsing browsing)
{
    [Fact]
    public async Task Reading_every_page_sets_no_cookie_and_calls_no_other_host()
    {
        await using var visitor = await browsing.VisitorAsync();
        var called = new List<Uri>();
        visitor.Context.Request += (_, request) => called.Add(new Uri(request.Url));

        foreach (var template in PublicTemplates.All)
        {
            await visitor.GoToAsync(template.In(Language.Vi));
        }

        // More than the pages themselves: styles, letters and drawings came, all from the same place.
        Assert.True(called.Count > PublicTemplates.All.Count, $"{called.Count} calls");
        Assert.Equal([new Uri(visitor.Page.Url).Authority], called.Where(url => url.Scheme != "data").Select(url => url.Authority).Distinct());
        Assert.Equal("""{"cookies":[],"origins":[]}""", await visitor.Context.StorageStateAsync());
    }
}
