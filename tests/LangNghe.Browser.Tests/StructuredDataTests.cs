using LangNghe.Core.Content;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Browser.Tests;

/// <summary>The facts for programs stand in a script element that no browser runs.</summary>
public class StructuredDataTests(Browsing browsing)
{
    private const string Watch = "window.refused = []; document.addEventListener('securitypolicyviolation', e => window.refused.push(e.effectiveDirective))";
    private const string Refused = "() => window.refused";

    [Fact]
    public async Task No_page_is_refused_its_facts_by_its_own_policy()
    {
        await using var visitor = await browsing.VisitorAsync();
        await visitor.Page.AddInitScriptAsync(Watch);

        foreach (var template in PublicTemplates.All.Where(t => t.Status == 200))
        {
            await visitor.GoToAsync(template.In(Language.Vi));

            Assert.True(await visitor.Page.EvaluateAsync<int>("() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@graph'].length") > 0, template.Name);
            Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(Refused));
        }
    }

    [Fact]
    public async Task A_script_that_would_run_is_refused()
    {
        await using var visitor = await browsing.VisitorAsync();
        await visitor.Page.AddInitScriptAsync(Watch);
        await visitor.GoToAsync("/");

        await visitor.Page.EvaluateAsync("() => document.head.append(Object.assign(document.createElement('script'), { textContent: '1' }))");
        await visitor.Page.WaitForFunctionAsync("() => window.refused.length > 0");

        Assert.Equal("script-src-elem", Assert.Single(await visitor.Page.EvaluateAsync<string[]>(Refused)));
    }
}
