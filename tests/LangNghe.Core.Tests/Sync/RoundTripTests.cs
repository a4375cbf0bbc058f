using CsCheck;
using LangNghe.Core.Content;
using LangNghe.Core.Sync;
using Xunit;

namespace LangNghe.Core.Tests.Sync;

public class RoundTripTests
{
    [Fact]
    public void Random_items_of_every_type_come_back_equal_and_are_written_again_byte_for_byte()
    {
        Gen.Int.Sample(seed => WriteAndRead(new RandomDocuments(seed).Items()), iter: 25, threads: 1);
    }

    private static void WriteAndRead(IReadOnlyList<SyncItem> items)
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        SyncFolder.Write(first.Path, items, Texts.Some);

        var reading = SyncFolder.Read(first.Path, SyncLimits.Default, Texts.Some);

        Assert.Empty(reading.Faults.Select(f => (f.File, f.Line, f.In(Language.En))));
        Assert.Empty(reading.TypeDifferences);
        Assert.Empty(reading.DictionaryDifferences);
        Assert.Empty(reading.Notices);
        Assert.Equal(items.OrderBy(i => i.Key).Select(Shown), reading.Items.OrderBy(i => i.Key).Select(Shown));

        SyncFolder.Write(second.Path, reading.Items, Texts.Some);
        Assert.Equal(first.Bytes(), second.Bytes());
    }

    private static string Shown(SyncItem item) =>
        $"{item.Type.Alias} {item.Key} {item.Published} {item.CreatedAt:s} {item.CreatedAt.Kind} {ContentJson.Write(item.Document)}";
}
