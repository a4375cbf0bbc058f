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
        using var folder = new TemporaryFolder();
        Gen.Int.Sample(seed => WriteAndRead(folder.Path, new RandomDocuments(seed).Items()), iter: 40, threads: 1);
    }

    private static void WriteAndRead(string folder, IReadOnlyList<SyncItem> items)
    {
        var writing = SyncFolder.Write(folder, items, Texts.Some);

        var reading = SyncFolder.Read(folder, SyncLimits.Default, Texts.Some);

        Assert.Empty(reading.Faults.Concat(reading.TypeDifferences).Concat(reading.DictionaryDifferences).Concat(reading.Notices).Select(n => (n.File, n.Line, n.In(Language.En))));
        Assert.Equal(items.OrderBy(i => i.Key).Select(Shown), reading.Items.OrderBy(i => i.Key).Select(Shown));
        Assert.Equal(new SyncWriting { Unchanged = writing.Written + writing.Unchanged }, SyncFolder.Write(folder, reading.Items, Texts.Some));
    }

    private static string Shown(SyncItem item) =>
        $"{item.Type.Alias} {item.Key} {item.Published} {item.CreatedAt:s} {item.CreatedAt.Kind} {ContentJson.Write(item.Document)}";
}
