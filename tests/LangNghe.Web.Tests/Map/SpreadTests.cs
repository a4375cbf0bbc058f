using CsCheck;
using LangNghe.Web.Map;
using Xunit;

namespace LangNghe.Web.Tests.Map;

public class SpreadTests
{
    private static readonly Gen<(double X, double Y)[]> Crowds = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20], (x, y) => (X: x * 10.0, Y: y * 10.0)).Array[0, 40];

    [Fact]
    public void Marks_that_do_not_crowd_stay_where_they_are()
    {
        (double, double)[] marks = [(10, 10), (40, 10), (10, 40.5)];

        Assert.Equal(marks, Spread.Apart(marks, 21));
    }

    [Fact]
    public void Two_marks_of_one_place_stand_side_by_side_around_it()
    {
        var marks = Spread.Apart([(100, 100), (100, 100)], 20);

        Assert.InRange(Distance(marks[0], marks[1]), 19.8, 20.2);
        Assert.Equal((100, 100), (Math.Round((marks[0].X + marks[1].X) / 2), Math.Round((marks[0].Y + marks[1].Y) / 2)));
    }

    [Fact]
    public void No_mark_covers_another()
    {
        Crowds.Sample(crowd =>
        {
            var marks = Spread.Apart(crowd, 21);
            return marks.Count == crowd.Length
                && marks.Index().All(a => marks.Skip(a.Index + 1).All(b => Distance(a.Item, b) > 20));
        });
    }

    [Fact]
    public void More_marks_than_there_is_room_for_stay_where_they_belong()
    {
        (double, double)[] marks = [.. Enumerable.Repeat((100.0, 100.0), Spread.Most + 1)];

        Assert.Equal(marks, Spread.Apart(marks, 21));
    }

    [Fact]
    public void The_same_marks_always_come_out_the_same()
    {
        Crowds.Sample(crowd => Spread.Apart(crowd, 21).SequenceEqual(Spread.Apart(crowd, 21)));
    }

    private static double Distance((double X, double Y) a, (double X, double Y) b) => Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2));
}
