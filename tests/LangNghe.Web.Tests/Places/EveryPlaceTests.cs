using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.TestKit;
using LangNghe.Web.Addressing;
using Xunit;

namespace LangNghe.Web.Tests.Places;

public class EveryPlaceTests(PortalFactory portal)
{
    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.En)]
    public async Task All_units_of_today_and_all_former_names_have_a_page_with_a_title_and_description_of_its_own(Language language)
    {
        string[] addresses =
        [
            .. Gazetteer.Current.Communes.Select(commune => PageAddresses.Of("Places/Detail").In(language, commune.Slug)),
            .. Gazetteer.Current.FormerSlugs.Select(slug => PageAddresses.Of("Places/Former").In(language, slug)),
        ];
        var titles = new List<string>();
        var descriptions = new List<string>();
        foreach (var address in addresses)
        {
            var page = await portal.PageAsync(address);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Equal($"https://langnghe.test{address}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            titles.Add(page.Title!);
            descriptions.Add(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        }

        Assert.Equal(102 + 356, addresses.Length);
        Assert.Equal(addresses.Length, titles.Distinct().Count());
        Assert.Equal(addresses.Length, descriptions.Distinct().Count());
        Assert.All(descriptions, description => Assert.InRange(description.Length, 30, 200));
    }

    [Fact]
    public async Task Every_link_from_a_place_to_a_place_is_answered()
    {
        var known = Languages.All.SelectMany(language =>
            Gazetteer.Current.Communes.Select(commune => PageAddresses.Of("Places/Detail").In(language, commune.Slug))
                .Concat(Gazetteer.Current.FormerSlugs.Select(slug => PageAddresses.Of("Places/Former").In(language, slug)))).ToHashSet();
        foreach (var address in known.Where((_, place) => place % 7 == 0))
        {
            var page = await portal.PageAsync(address);
            Assert.All(
                page.QuerySelectorAll("main a[href^='/noi/'], main a[href^='/en/places/']").Select(link => link.GetAttribute("href")!),
                link => Assert.Contains(link, known));
        }
    }
}
