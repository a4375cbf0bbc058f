namespace LangNghe.Web.Pages.Public;

/// <summary>How many pages there are, what each shows, and which numbers a pager shows.</summary>
internal static class Pager
{
    /// <summary>How many pages a list has; an empty one has its first.</summary>
    public static int Count(int items) => Math.Max(1, (items + ListPage.PageSize - 1) / ListPage.PageSize);

    /// <summary>What a page of a list shows; past the last: nothing.</summary>
    /// <param name="items">The whole list.</param>
    /// <param name="number">From 1.</param>
    public static IReadOnlyList<T> Page<T>(IReadOnlyList<T> items, int number) =>
        [.. items.Skip((int)Math.Min(int.MaxValue, (number - 1L) * ListPage.PageSize)).Take(ListPage.PageSize)];

    /// <summary>The first, the last and those next to the current one; null stands for what is left out between.</summary>
    public static IReadOnlyList<int?> Around(int current, int count)
    {
        var numbers = new List<int?>();
        foreach (var number in Enumerable.Range(1, count).Where(n => n == 1 || n == count || Math.Abs(n - current) <= 1))
        {
            if (numbers is [.., { } last] && number > last + 1)
            {
                numbers.Add(null);
            }
            numbers.Add(number);
        }
        return numbers;
    }
}
