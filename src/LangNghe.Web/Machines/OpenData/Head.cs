using System.Text.Json.Nodes;
using LangNghe.Core.Site;
using LangNghe.Web.Answers;
using LangNghe.Web.Machines.Records;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>What every answer begins with: of what it speaks, and under which licence it may be used.</summary>
internal static class Head
{
    public static JsonObject Of(Moment moment) => new()
    {
        ["number"] = moment.Published.Number,
        ["day"] = Telling.Iso(moment.Today),
        ["licence"] = moment.Published.All<SiteSettings>() is [{ Licence.IsEmpty: false } settings, ..]
            ? Telling.Text(settings.Licence)
            : Telling.Say(t => t["Site.NotYet"]),
    };
}
