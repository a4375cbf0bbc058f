namespace LangNghe.Bench.Search.Measuring;

/// <summary>All that was measured of one engine. Memory: bytes more on the managed heap once it was built.</summary>
internal sealed record Result(string Name, TimeSpan Built, long Bytes, long Memory)
{
    public Laps Find { get; set; } = new(0);

    public Laps Suggest { get; set; } = new(0);

    /// <summary>With the texts of the page, ours only.</summary>
    public Laps Show { get; set; } = new(0);

    public double Together { get; set; }

    public IReadOnlyList<(string Group, Quality Quality)> Quality { get; set; } = [];
}
