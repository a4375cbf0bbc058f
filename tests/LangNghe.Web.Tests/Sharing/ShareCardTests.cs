using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using LangNghe.TestKit;
using LangNghe.Web.Addressing;
using LangNghe.Web.Sharing;
using LangNghe.Web.Texts;
using NetVips;
using Xunit;

namespace LangNghe.Web.Tests.Sharing;

public partial class ShareCardTests(PortalFactory portal)
{
    private const int Sample = 12;

    [Fact]
    public void Every_item_has_one_card_in_each_language_and_other_names_have_other_addresses()
    {
        var cards = Cards();

        Assert.Equal(cards.Select(Shown).Distinct().Count(), cards.Select(c => c.Hash).Distinct().Count());
        Assert.Equal(cards.Select(c => c.Hash).Distinct().Order(), CardIndex.Of(portal.Published).ByHash.Keys.Order());
        Assert.All(cards, c => Assert.Matches("^/the-chia-se/[0-9a-f]{32}[.]png$", c.Address));
    }

    [Fact]
    public void No_word_leaves_the_silk_and_no_paragraph_meets_another()
    {
        Assert.All(Cards(), card =>
        {
            var layout = CardLayout.Of(card);
            var bottom = 0.0;
            foreach (var placed in layout.Texts)
            {
                Assert.True(placed.Top >= bottom, $"“{card.Name}”: “{placed.Text.Lines[0]}” begins above the end of the text before.");
                bottom = placed.Top + placed.Text.Height;
                Assert.All(placed.Text.Lines, line => Assert.InRange(RightEnd(line, placed), 0, ShareCard.Width - CardLayout.Margin));
            }
            Assert.InRange(bottom, 0, layout.BandTop ?? ShareCard.Height - CardLayout.Margin);
        });
    }

    [Fact]
    public void The_tiles_of_every_selvedge_follow_each_other_without_a_gap()
    {
        Assert.All(Cards().DistinctBy(c => c.Motif), card =>
        {
            var patterns = Pattern().Matches(CardGround.Of(card, 500));

            Assert.Equal(2, patterns.Count);
            Assert.All(patterns, p => Assert.Equal(Number(p, "width") / Number(p, "height"), Number(p, "boxWidth") / Number(p, "boxHeight"), 3));
        });

        static double Number(Match pattern, string name) => double.Parse(pattern.Groups[name].Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void No_name_on_a_card_loses_a_word()
    {
        Assert.All(Cards(), card => Assert.Contains(
            string.Join(' ', card.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            CardLayout.Of(card).Texts.Select(t => string.Join(' ', t.Text.Lines))));
    }

    [Fact]
    public void Cards_are_pictures_of_1200_by_630_within_their_budget()
    {
        var byLength = Cards().OrderBy(c => c.Name.Length).ToArray();
        var drawn = byLength.Take(2).Concat(byLength.TakeLast(2))
            .Concat(byLength.DistinctBy(c => (c.Kind is null, c.Drawing))).Take(Sample).Append(byLength.First(c => c.Drawing == "nhang"));

        Assert.All(drawn, card =>
        {
            var file = CardPainter.Paint(card);
            using var picture = Image.NewFromBuffer(file);
            Assert.Equal((1200, 630, 3, false), (picture.Width, picture.Height, picture.Bands, picture.HasAlpha()));
            Assert.InRange(picture.Avg(), 10, 245);
            Assert.InRange(file.Length, 5_000, CardPainter.Budget);
        });
    }

    [Fact]
    public async Task Every_item_page_names_its_card_in_its_language()
    {
        foreach (var item in Items().GroupBy(d => d.GetType()).Select(g => g.First()))
        {
            foreach (var language in Languages.All)
            {
                var page = await portal.PageAsync(PageAddresses.To(item, language));
                var card = portal.Published.CardOf(item, new Words(language));
                Assert.Equal(
                    [$"https://langnghe.test{card.Address}", "image/png", "1200", "630", card.Alt],
                    page.QuerySelectorAll("meta[property^='og:image']").Select(m => m.GetAttribute("content")));
                Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
            }
        }
    }

    [Theory]
    [InlineData("/", "vi_VN", "en_GB")]
    [InlineData("/lang-nghe", "vi_VN", "en_GB")]
    [InlineData("/en/map", "en_GB", "vi_VN")]
    [InlineData("/noi/an-phu", "vi_VN", "en_GB")]
    public async Task Other_pages_share_the_card_of_the_portal(string address, string locale, string other)
    {
        var page = await portal.PageAsync(address);
        var card = new Words(locale == "vi_VN" ? Language.Vi : Language.En).PortalCard();

        Assert.Equal($"https://langnghe.test{card.Address}", Of(page, "og:image"));
        Assert.Equal(("website", locale, other), (Of(page, "og:type"), Of(page, "og:locale"), Of(page, "og:locale:alternate")));
    }

    [Fact]
    public async Task A_law_at_another_day_and_an_error_show_no_card_of_an_item()
    {
        var card = $"https://langnghe.test{new Words(Language.Vi).PortalCard().Address}";
        using var visitor = portal.Visitor();
        using var missing = await visitor.GetAsync("/lang-nghe/khong-co", TestContext.Current.CancellationToken);

        Assert.Equal(card, Of(await portal.PageAsync("/van-ban/52-2018-nd-cp?ngay=2019-01-01"), "og:image"));
        Assert.Equal(card, Of(await PortalFactory.ReadAsync(missing), "og:image"));
    }

    [Fact]
    public async Task A_guide_is_an_article_with_its_times()
    {
        var guide = portal.Published.All<Guide>()[0];
        var page = await portal.PageAsync(PageAddresses.To(guide, Language.Vi));

        Assert.Equal("article", Of(page, "og:type"));
        Assert.Equal($"{guide.Publication.ChangedAt:yyyy-MM-ddTHH:mm:ss}Z", Of(page, "article:modified_time"));
        Assert.Equal($"{guide.Publication.FirstPublishedAt:yyyy-MM-ddTHH:mm:ss}Z", Of(page, "article:published_time"));
    }

    [Fact]
    public async Task A_card_is_drawn_when_it_is_first_asked_for_and_may_be_kept_for_ever()
    {
        var card = new Words(Language.En).PortalCard();
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync(card.Address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(new FileInfo(portal.Get<CardFiles>().Of(card.Hash)).Length, answer.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/the-chia-se/00000000000000000000000000000000.png")]
    [InlineData("/the-chia-se/..%2Flangnghe.db")]
    [InlineData("/the-chia-se/1.png")]
    public async Task An_unknown_hash_is_not_found(string address)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("immutable", answer.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
    }

    private IEnumerable<Document> Items() => portal.Published.Documents.Where(d => PageAddresses.For(d.GetType()) is not null);

    private ShareCard[] Cards() => [.. Languages.All.Select(l => new Words(l))
        .SelectMany(t => Items().Select(d => portal.Published.CardOf(d, t)).Append(t.PortalCard()))];

    private static string Shown(ShareCard card) =>
        string.Join('\n', card.T["Site.Brand1"], card.Motif, card.Drawing, card.Name, card.Kind, card.Place, card.Season, string.Join(' ', card.Bands));

    private static int RightEnd(string line, PlacedText placed)
    {
        using var ink = Lettering.Draw(line, placed.Text.Size, placed.Text.Bold);
        return placed.Left + ink.Xoffset + ink.Width;
    }

    private static string? Of(AngleSharp.Html.Dom.IHtmlDocument page, string property) =>
        page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");

    [GeneratedRegex("""<pattern[^>]* width="(?<width>[0-9.]+)" height="(?<height>[0-9.]+)"><svg[^>]* viewBox="0 0 (?<boxWidth>[0-9.]+) (?<boxHeight>[0-9.]+)">""")]
    private static partial Regex Pattern();
}
