using CsCheck;
using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Content;

/// <summary>A snapshot renewed change by change is the one that is read from scratch.</summary>
public class IncrementalSnapshotTests
{
    private static readonly string[] Names = ["Áo", "Ao", "Lụa", "Đũa", "Lụa"];

    private static readonly Gen<(Verb Verb, int Item, int Other, int Name, bool Look)[]> Acts =
        Gen.Select(Gen.Enum<Verb>(), Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, Names.Length - 1], Gen.Bool).Array[1, 25];

    [Fact]
    public async Task Whatever_is_done_step_by_step_or_at_once_the_public_sees_the_same()
    {
        await Acts.SampleAsync(async acts =>
        {
            using var db = new TestDatabase();
            var keys = Enumerable.Range(1, 5).Select(i => new Guid(i, 0, 0, new byte[8])).ToArray();
            foreach (var (verb, item, other, name, look) in acts)
            {
                await DoAsync(db, verb, keys, item, other, Names[name]);
                if (look)
                {
                    await db.SnapshotAsync();
                }
            }

            using var fresh = new PublishedContent(db);
            await fresh.RefreshAsync(TestContext.Current.CancellationToken);

            Assert.Equal(Shown(fresh.Current, keys), Shown(await db.SnapshotAsync(), keys));
        }, iter: 40, threads: 1);
    }

    /// <summary>What may not be done is refused, which is as good here: nothing changes.</summary>
    private static async Task DoAsync(TestDatabase db, Verb verb, Guid[] keys, int item, int other, string name)
    {
        try
        {
            await (verb switch
            {
                Verb.Publish => db.PublishAsync(keys[item]),
                Verb.Rename => db.RenameAsync(keys[item], name),
                Verb.Withdraw => db.WithdrawAsync(keys[item]),
                Verb.Remove => db.RemoveAsync(keys[item]),
                _ when item < 2 => db.SaveAsync<Document>(Some.Village(v => v with { Key = keys[item], Name = new(name), UrlName = new($"{item}-{name.Length}") })),
                _ => db.SaveAsync<Document>(Some.Product(p => p with { Key = keys[item], Name = new(name), UrlName = new($"{item}"), Villages = [keys[other % 2]] })),
            });
        }
        catch (Refusal)
        {
        }
    }

    /// <summary>All that can be asked of a snapshot, as text.</summary>
    private static IEnumerable<string> Shown(PublishedSnapshot found, Guid[] keys) =>
    [
        $"{found.Number} {found.ChangedAt:O}",
        string.Join(' ', found.Documents.Select(d => d.Key)),
        .. Languages.All.SelectMany(language => Shown(found, keys, language)),
        .. keys.Select(key => $"{key} {string.Concat(found.UnpublishedNames([key]))} {found.Find<Document>(key)?.Publication} {Json(found.Find<Document>(key))}"),
    ];

    private static IEnumerable<string> Shown(PublishedSnapshot found, Guid[] keys, Language language) =>
    [
        string.Join(' ', found.All<CraftVillage>(language).Select(v => v.Key)),
        string.Join(' ', found.All<Product>(language).Select(p => p.Key)),
        .. Addresses.Select(a => $"{a} {Shown(found.At<CraftVillage>(language, a))} {Shown(found.At<Product>(language, a))}"),
        .. keys.Select(key => string.Join(' ', found.Referring<Product>(key, nameof(Product.Villages), language).Select(p => p.Key))),
    ];

    private static IEnumerable<string> Addresses =>
        [.. Names.Select(Core.Text.Slug.From).Concat(Enumerable.Range(0, 5).SelectMany(i => new[] { $"{i}", $"{i}-2", $"{i}-3" })).Distinct()];

    private static string Shown<T>(Address<T> address) where T : Document => $"{address.Item?.Key} {address.MovedTo} {address.GoneSince:O}";

    private static string Json(Document? document) => document is null ? "" : ContentJson.Write(document);
}
