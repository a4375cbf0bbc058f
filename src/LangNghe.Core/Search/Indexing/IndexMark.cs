using System.Globalization;
using LangNghe.Core.Data;
using LangNghe.Core.Places;
using LangNghe.Core.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Search.Indexing;

/// <summary>
/// What a commit says of itself: up to which change it knows the content, of which database, and how it was made. It is written with the
/// commit and so is true whenever the process is killed.
/// </summary>
/// <param name="Number">The last change that is in the index.</param>
/// <param name="Witness">What that change was: another database has another one under the same number.</param>
/// <param name="Format">How the index is asked: one of another format cannot be.</param>
/// <param name="Program">Which version of the program chose the words: another one may choose others.</param>
internal sealed record IndexMark(long Number, string Witness, string Format, string Program)
{
    public static string FormatOfToday { get; } = $"{SearchFields.Format}/{Gazetteer.Current.CompiledOn:yyyy-MM-dd}";

    /// <summary>The program that indexes now: this library, and whoever gives choices their names.</summary>
    public static string ProgramOf(ChoiceName nameOf) => $"{typeof(IndexMark).Module.ModuleVersionId:N}/{nameOf.Method.Module.ModuleVersionId:N}";

    /// <summary>What change a number stands for in the database.</summary>
    public static async Task<string> WitnessAsync(LangNgheDb db, long number, CancellationToken cancellation)
    {
        var change = await db.AuditEvents.AsNoTracking().Where(e => e.Number == number).Select(e => new { e.At, e.ItemKey }).SingleOrDefaultAsync(cancellation);
        return change is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{change.At.Ticks}/{change.ItemKey:N}");
    }

    /// <summary>Null: the commit is not of this program.</summary>
    public static IndexMark? Read(IDictionary<string, string> data) =>
        data.TryGetValue(nameof(Number), out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && data.TryGetValue(nameof(Witness), out var witness) && data.TryGetValue(nameof(Format), out var format)
            && data.TryGetValue(nameof(Program), out var program)
            ? new(number, witness, format, program)
            : null;

    public IDictionary<string, string> Write() => new Dictionary<string, string>
    {
        [nameof(Number)] = Number.ToString(CultureInfo.InvariantCulture),
        [nameof(Witness)] = Witness,
        [nameof(Format)] = Format,
        [nameof(Program)] = Program,
    };
}
