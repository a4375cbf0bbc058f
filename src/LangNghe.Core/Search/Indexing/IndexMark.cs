using System.Globalization;
using LangNghe.Core.Data;
using LangNghe.Core.Places;
using LangNghe.Core.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Search.Indexing;

/// <summary>
/// What a commit says of itself: up to which change it knows the content, of which database, in which format. It is written with the commit
/// and so is true whenever the process is killed.
/// </summary>
/// <param name="Number">The last change that is in the index.</param>
/// <param name="Witness">What that change was: another database has another one under the same number.</param>
/// <param name="Format">How the index is made.</param>
internal sealed record IndexMark(long Number, string Witness, string Format)
{
    public static string FormatOfToday { get; } = $"{SearchFields.Format}/{Gazetteer.Current.CompiledOn:yyyy-MM-dd}";

    /// <summary>The mark of an index that knows the content up to a change.</summary>
    public static async Task<IndexMark> AtAsync(LangNgheDb db, long number, CancellationToken cancellation)
    {
        var change = await db.AuditEvents.AsNoTracking().Where(e => e.Number == number).Select(e => new { e.At, e.ItemKey }).SingleOrDefaultAsync(cancellation);
        var witness = change is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{change.At.Ticks}/{change.ItemKey:N}");
        return new(number, witness, FormatOfToday);
    }

    /// <summary>Null: the commit is not of this program.</summary>
    public static IndexMark? Read(IDictionary<string, string> data) =>
        data.TryGetValue(nameof(Number), out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && data.TryGetValue(nameof(Witness), out var witness) && data.TryGetValue(nameof(Format), out var format)
            ? new(number, witness, format)
            : null;

    public IDictionary<string, string> Write() => new Dictionary<string, string>
    {
        [nameof(Number)] = Number.ToString(CultureInfo.InvariantCulture),
        [nameof(Witness)] = Witness,
        [nameof(Format)] = Format,
    };
}
