using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Web.Pages.Public.Legal;
using LangNghe.Web.StructuredData;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Guides;

/// <summary>A guide: a question, its short answer, and sections with the law they stand on.</summary>
public sealed class DetailModel : ItemPage<Guide>
{
    private const int ShownOthers = 5;
    private const int ShownNotices = 3;

    /// <summary>The laws it cites that cannot be said to be in force today, by how they stand; those surely not in force first.</summary>
    public IReadOnlyList<IGrouping<LegalValidity, GuideNotice>> Notices { get; private set; } = [];

    /// <summary>Whether the laws of the notices are so many that they would push the text off the screen; each section marks its own anyway.</summary>
    public bool FoldsNotices => Notices.Sum(group => group.Count()) > ShownNotices;

    /// <summary>“Trong các văn bản bài này dẫn: 3 hết hiệu lực, 6 đang kiểm tra.”</summary>
    public string NoticesInShort =>
        T.Say("Guide.Cites.Folded", string.Join(", ", Notices.Select(group => T.Say($"Guide.Cites.Count.{group.Key}", group.Count()))));

    /// <summary>The guides that stand on the same laws, those that share most first.</summary>
    public IReadOnlyList<Guide> Others { get; private set; } = [];

    public override void Describe(Graph graph)
    {
        base.Describe(graph);
        TextData.Describe(graph, this);
    }

    protected override void Prepare()
    {
        Description = Excerpt.Of(Text(Item.ShortAnswer));
        Crumbs = [new(T["Guides.Heading"], To("Guides/Index"))];
        Notices = [.. GuideNotice.Of(Item, Published.Laws(), Today).GroupBy(n => n.State.Validity)];
        Others = [.. Published.All<Guide>(Language).Where(g => Shared(g) > 0 && g.Key != Item.Key).OrderByDescending(Shared).Take(ShownOthers)];
    }

    private int Shared(Guide other) => other.CitedLaws().Intersect(Item.CitedLaws()).Count();

    /// <summary>What ends a law, named in words where it is not in the library; null: nothing does.</summary>
    public RelatedLaw? SuccessorOf(GuideNotice notice) => Published.Laws().SuccessorOf(notice.Law, notice.State);

    /// <summary>How a law stands today.</summary>
    public LegalValidity ForceOf(LegalDocument law) => Published.Laws().StateOf(law, Today).Validity;
}
