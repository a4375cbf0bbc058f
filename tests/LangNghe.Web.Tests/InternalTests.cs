using System.Collections;
using AngleSharp.Html.Dom;
using LangNghe.Core.Content;
using LangNghe.TestKit;
using LangNghe.Web.Addressing;
using Xunit;

namespace LangNghe.Web.Tests;

/// <summary>What is written for the department alone reaches no public answer.</summary>
public class InternalTests
{
    private const string Secret = "zzbimat";
    private const string Open = "zzcongkhai";

    [Fact]
    public async Task No_internal_property_of_any_type_is_in_any_answer()
    {
        using var portal = PortalFactory.Empty();
        foreach (var document in Some.OfEveryType())
        {
            Assert.True(Plant(document) > 0);
            await portal.PublishAsync(document with { Name = new($"{Open} {document.GetType().Name}", $"{Open} {document.GetType().Name} En") });
        }

        var answers = await CrawlAsync(portal);

        Assert.Empty(answers.Where(a => a.Value.Contains(Secret, StringComparison.OrdinalIgnoreCase)).Select(a => a.Key));
        // The same search does find what is public, on the page of every type that has one.
        foreach (var type in ContentTypes.All.Where(t => PageAddresses.For(t.ClrType) is not null))
        {
            Assert.Contains(answers.Values, a => a.Contains($"{Open} {type.ClrType.Name} En", StringComparison.Ordinal));
        }
        Assert.Contains("/sitemap.xml", answers.Keys);
    }

    /// <summary>Puts the marker into every internal text of a document and of its elements; how many there are.</summary>
    private static int Plant(object owner)
    {
        var planted = 0;
        foreach (var property in ContentTypes.Of(owner.GetType()).Properties)
        {
            if (property.Kind.Internal)
            {
                property.Info.SetValue(owner, property.Info.PropertyType == typeof(LocalizedText) ? new LocalizedText(Secret, Secret) : Secret);
                planted++;
            }
            else if (property.ValueOf(owner) is IEnumerable values and not string)
            {
                planted += values.OfType<Element>().Sum(Plant);
            }
        }
        return planted;
    }

    /// <summary>Every answer that links lead to from the home pages and the sitemap, by its address.</summary>
    private static async Task<Dictionary<string, string>> CrawlAsync(PortalFactory portal)
    {
        using var visitor = portal.Visitor();
        var answers = new Dictionary<string, string>();
        var next = new Queue<string>(["/", "/en", "/sitemap.xml", "/robots.txt", "/no-such-page", "/en/no-such-page"]);
        while (next.TryDequeue(out var address))
        {
            if (answers.ContainsKey(address))
            {
                continue;
            }
            using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
            answers[address] = $"{answer.Headers}{await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}";
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                var page = await PortalFactory.ReadAsync(answer);
                page.Links.OfType<IHtmlAnchorElement>().Where(a => a.Host == "localhost").Select(a => a.PathName).ToList().ForEach(next.Enqueue);
            }
        }
        return answers;
    }
}
