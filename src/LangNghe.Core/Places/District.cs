namespace LangNghe.Core.Places;

/// <summary>A district, town or city of district level; the level ended on 30 June 2025.</summary>
public sealed record District : FormerUnit
{
    private readonly string province = "";

    public District(string province) => this.province = province;

    public string Code => States[0].Code;

    public override string Province => province;
}
