using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Media;
using LangNghe.Core.Villages;
using Xunit;

namespace LangNghe.Core.Tests.Content.Kinds;

/// <summary>What counts as nothing, and is therefore neither written nor judged.</summary>
public class EmptinessTests
{
    public static readonly TheoryData<KindAttribute, object?, bool> Values = new()
    {
        { new TextAttribute(), default(LocalizedText), true },
        { new TextAttribute(), new LocalizedText(" \n", ""), true },
        { new TextAttribute(), new LocalizedText(null, "Silk"), false },
        { new TextAttribute(), " ", true },
        { new TextAttribute(), "0", false },
        { new LongTextAttribute(), null, true },
        { new RichTextAttribute(), new LocalizedText("<p></p>"), false },
        { new TextsAttribute(), LocalizedTexts.None, true },
        { new TextsAttribute(), new LocalizedTexts([" "], null), true },
        { new TextsAttribute(), new LocalizedTexts([], ["Silk"]), false },
        { new NumberAttribute(0, 9), null, true },
        { new NumberAttribute(0, 9), 0, false },
        { new YesNoAttribute(), null, true },
        { new YesNoAttribute(), false, false },
        { new DateAttribute(), null, true },
        { new MonthsAttribute(), null, true },
        { new MonthsAttribute(), new MonthSet([], MonthCalendar.Lunar), true },
        { new MonthsAttribute(), new MonthSet([1]), false },
        { new ChoiceAttribute(), null, true },
        { new ChoiceAttribute(), Craft.Weaving, false },
        { new ChoicesAttribute(), Array.Empty<Community>(), true },
        { new ChoicesAttribute(), new[] { Community.Kinh }, false },
        { new ReferencesAttribute<CraftVillage>(), null, true },
        { new ReferencesAttribute<CraftVillage>(), Array.Empty<Guid>(), true },
        { new ReferencesAttribute<CraftVillage>(), new[] { Guid.Empty }, false },
        { new MediaAttribute(), new List<Guid>(), true },
        { new StoredFileAttribute("umbracoFile"), "", true },
        { new ElementsAttribute(), Array.Empty<Source>(), true },
        { new ElementsAttribute(), new[] { new Source() }, false },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_kind_knows_whether_there_is_nothing(KindAttribute kind, object? value, bool empty)
    {
        Assert.Equal(empty, kind.IsEmpty(value));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Nothing_has_no_fault_unless_it_is_required(KindAttribute kind, object? value, bool empty)
    {
        if (empty)
        {
            Assert.Empty(kind.Check(value, Occasion.Publish));
        }
    }
}
