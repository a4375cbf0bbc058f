using System.CommandLine;
using LangNghe.Bench;

var items = new Option<int>("--items") { DefaultValueFactory = _ => 20_000, Description = "How many generated items." };
var runs = new Option<int>("--runs") { DefaultValueFactory = _ => 30, Description = "How many publishes are measured." };
var start = new Option<string?>("--start") { Description = "A uSync folder whose first import is measured too." };
var root = new RootCommand("Measures how soon a publish is visible, against reading everything anew.") { items, runs, start };
root.SetAction(async (result, cancellation) =>
{
    await PublishToVisible.RunAsync(result.GetValue(items), result.GetValue(runs), cancellation);
    if (result.GetValue(start) is { } dir)
    {
        await FirstImport.RunAsync(dir, cancellation);
    }
});
return await root.Parse(args).InvokeAsync();
