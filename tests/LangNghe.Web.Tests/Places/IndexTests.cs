using LangNghe.Core.Places;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Places;

public class IndexTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/noi", "/noi/", "85 xã|14 phường|3 đặc khu|Tìm từ tên cũ")]
    [InlineData("/en/places", "/en/places/", "85 communes|14 wards|3 special zones|From a former name")]
    public async Task All_units_of_today_and_all_former_districts_are_listed(string address, string under, string headings)
    {
        var page = await portal.PageAsync(address);
        var links = page.QuerySelectorAll(".twin a").Select(link => link.GetAttribute("href")![under.Length..]).ToList();

        Assert.Equal(headings.Split('|'), page.Words("main h2"));
        Assert.Equal(Gazetteer.Current.Communes.Select(commune => commune.Slug).Order(), links.Where(link => !link.Contains('/', StringComparison.Ordinal)).Order());
        Assert.Equal(Gazetteer.Current.Districts.Select(district => district.Slug).Order(), links.Where(link => link.Contains('/', StringComparison.Ordinal)).Select(link => link.Split('/')[1]).Order());
    }

    [Theory]
    [InlineData("/noi", "Long Phú, 2 làng nghề, 2 điểm tham quan|An Phú")]
    [InlineData("/en/places", "Long Phú, 2 craft villages, 2 places to visit|An Phú")]
    public async Task Only_what_there_is_is_counted(string address, string lines)
    {
        var all = (await portal.PageAsync(address)).Words(".twin li");

        Assert.All(lines.Split('|'), line => Assert.Contains(line, all));
    }

    [Theory]
    [InlineData("/noi", "Từ ngày 01/07/2025, tỉnh Kiên Giang và tỉnh An Giang hợp thành tỉnh An Giang, và không còn cấp huyện. Các xã, phường, thị trấn cũ được sắp xếp thành 102 đơn vị dưới đây.")]
    [InlineData("/en/places", "On 1 July 2025 the provinces of Kiên Giang and An Giang became one, An Giang, and the district level ended. The former communes, wards and townships were arranged into the 102 units below.")]
    public async Task The_merger_is_explained_in_two_sentences(string address, string sentences)
    {
        Assert.Equal(sentences, (await portal.PageAsync(address)).Words(".lede p")[0]);
    }
}
