namespace LangNghe.Web.Map;

/// <summary>Moves marks that would cover each other apart, so that each can be seen and hit. The same marks always come out the same.</summary>
public static class Spread
{
    /// <summary>More marks than this find no room on a map to stand apart: they stay where they belong, and nobody waits for the attempt.</summary>
    public const int Most = 500;

    private const int MostRounds = 400;
    private const double Enough = 0.01;

    // Marks of one point leave it in different directions: by turns of the golden angle no two are alike.
    private const double GoldenAngle = 2.399963;

    /// <param name="points">Where the marks belong, in units of the map.</param>
    /// <param name="apart">The least distance between two of them.</param>
    public static IReadOnlyList<(double X, double Y)> Apart(IReadOnlyList<(double X, double Y)> points, double apart)
    {
        if (points.Count > Most)
        {
            return points;
        }
        var moved = points.Select((point, i) => Nudged(point, i)).ToArray();
        for (var round = 0; round < MostRounds && PushOnce(moved, apart); round++)
        {
        }

        return [.. moved.Select((at, i) => Distance(at, points[i]) < Enough ? points[i] : (Math.Round(at.X, 1), Math.Round(at.Y, 1)))];
    }

    private static (double X, double Y) Nudged((double X, double Y) point, int index) =>
        (point.X + (Enough / 2 * Math.Cos(index * GoldenAngle)), point.Y + (Enough / 2 * Math.Sin(index * GoldenAngle)));

    private static bool PushOnce((double X, double Y)[] marks, double apart)
    {
        var any = false;
        for (var i = 0; i < marks.Length; i++)
        {
            for (var j = i + 1; j < marks.Length; j++)
            {
                var distance = Distance(marks[i], marks[j]);
                if (distance >= apart - Enough)
                {
                    continue;
                }

                any = true;
                var half = (apart - distance) / 2 / distance;
                var (dx, dy) = ((marks[j].X - marks[i].X) * half, (marks[j].Y - marks[i].Y) * half);
                marks[i] = (marks[i].X - dx, marks[i].Y - dy);
                marks[j] = (marks[j].X + dx, marks[j].Y + dy);
            }
        }

        return any;
    }

    private static double Distance((double X, double Y) a, (double X, double Y) b) => Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2));
}
