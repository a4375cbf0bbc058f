namespace LangNghe.Core.Tests.Sync;

/// <summary>Interface texts as a program may have them.</summary>
public static class Texts
{
    public static readonly IReadOnlyDictionary<string, (string Vi, string En)> Some = new Dictionary<string, (string Vi, string En)>
    {
        ["Village"] = ("Làng nghề", "Craft village"),
        ["Village.HowToReach"] = ("Đường đến", "How to get there"),
        ["Fault.Place.Unknown"] = ("Không có xã “{0}” & <xã> khác.", "There is no commune “{0}” & no <commune> else."),
    };
}
