using LangNghe.Core.Content;
using LangNghe.Core.Data;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;

namespace LangNghe.Bench.Publishing;

/// <summary>Made-up items for measuring, the same on every run: one village to four products, texts of the usual length.</summary>
internal static class Generated
{
    private static readonly string[] Syllables = ["lụa", "nón", "mắm", "gốm", "đường", "thốt", "nốt", "Châu", "Phú", "Mỹ", "Tân", "ghe", "chiếu", "rèn", "nhang", "bánh"];

    public static async Task FillAsync(LangNgheDb db, int count)
    {
        var random = new Random(838);
        var villages = new List<Guid>();
        var now = new DateTime(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc);
        for (var i = 0; i < count; i++)
        {
            Document document = i % 5 == 0 ? Village(random, i) : Product(random, i, villages);
            if (document is CraftVillage)
            {
                villages.Add(document.Key);
            }
            Add(db, document, i + 1, now);
        }
        await db.SaveChangesAsync();
    }

    private static void Add(LangNgheDb db, Document document, int number, DateTime now)
    {
        var type = ContentTypes.Of(document.GetType());
        db.Items.Add(new ContentItem
        {
            Key = document.Key, Type = type.Alias, State = ContentState.Published, CreatedAt = now, FirstPublishedAt = now, ChangedAt = now,
            Draft = 1, Published = 1, ChangeNumber = number, Version = 1,
        });
        db.Revisions.Add(new ContentRevision { ItemKey = document.Key, Number = 1, Shape = type.Shape, Json = ContentJson.Write(document), CreatedAt = now, By = "bench" });
        db.Addresses.AddRange(Languages.All.Select(l => new ContentAddress { Type = type.Alias, Language = l, UrlName = document.UrlName[l]!, ItemKey = document.Key, Current = true }));
        db.AuditEvents.Add(new AuditEvent { Number = number, At = now, By = "bench", Verb = Verb.Publish, ItemKey = document.Key, Revision = 1 });
    }

    private static CraftVillage Village(Random random, int i) => new()
    {
        Key = Key(random), Name = new($"Làng {Words(random, 4)} {i}", $"Village {i}"), UrlName = new($"lang-{i}", $"village-{i}"),
        Craft = (Craft)(i / 5 % 14), Place = Gazetteer.Current.Communes[i / 5 % 102].Code, Coordinates = new(10.4 + (random.NextDouble() / 2), 105 + (random.NextDouble() / 2)),
        Summary = Text(random, 40), Story = Text(random, 300), HowToGetThere = Text(random, 60), Season = new([1, 2, 3, 11, 12]),
        Sources = [new Source { Title = Text(random, 12), Url = "https://example.org/1" }],
    };

    private static Product Product(Random random, int i, List<Guid> villages) => new()
    {
        Key = Key(random), Name = new($"Sản phẩm {Words(random, 4)} {i}", $"Product {i}"), UrlName = new($"san-pham-{i}", $"product-{i}"),
        Villages = [villages[random.Next(villages.Count)]], Description = Text(random, 120), Group = OcopGroup.Food,
        Materials = new([Words(random, 3), Words(random, 2)], [Words(random, 3)]), Sources = [new Source { Title = Text(random, 12) }],
    };

    private static Guid Key(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static LocalizedText Text(Random random, int words) => new(Words(random, words), Words(random, words));

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
