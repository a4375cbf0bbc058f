using System.CommandLine;
using LangNghe.Bench.Publishing;
using LangNghe.Bench.Search;
using LangNghe.Bench.Serving;

var start = new Option<string>("--start") { Required = true, Description = "The uSync folder with the real starting content." };
var items = new Option<int>("--items") { DefaultValueFactory = _ => 20_000, Description = "How many items there are; generated ones fill up." };
var runs = new Option<int>("--runs") { DefaultValueFactory = _ => 30, Description = "How many publishes are measured." };
var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 5, Description = "How often all is asked; the best time of each question counts." };

var publish = new Command("publish", "How soon a publish is visible, against reading everything anew; how long the first import takes.") { start, items, runs };
publish.SetAction((result, cancellation) => PublishAsync(result, cancellation));
var search = new Command("search", "How fast and how well is found, against SQLite FTS5 and PostgreSQL full text.") { start, items, rounds };
search.SetAction((result, cancellation) => SearchAsync(result, cancellation));
var serve = new Command("serve", "How fast kept pages are sent, against a bare Kestrel endpoint and nginx; how soon it starts, what memory it takes.") { start, rounds };
serve.SetAction((result, cancellation) => ServeAsync(result, cancellation));
var large = new Command("large", "The portal on many items: start, memory, lists, how soon a publish beside it is shown.") { start, items };
large.SetAction((result, cancellation) => LargeBench.RunAsync(RootOf(result), result.GetValue(items), cancellation));
var port = new Option<int>("--port") { Required = true };
var recorded = new Option<string>("--recorded") { Required = true };
var bare = new Command("bare", "The bare Kestrel endpoint.") { port, recorded };
bare.Hidden = true;
bare.SetAction((result, cancellation) => Bare.ServeAsync(result.GetValue(port), result.GetValue(recorded)!, cancellation));
var root = new RootCommand("Measures what the portal promises: all of it, or one part.") { publish, search, serve, large, bare };
root.Options.Add(start);
root.Options.Add(items);
root.Options.Add(runs);
root.Options.Add(rounds);
root.SetAction(async (result, cancellation) =>
{
    await PublishAsync(result, cancellation);
    await SearchAsync(result, cancellation);
    await ServeAsync(result, cancellation);
    await LargeBench.RunAsync(RootOf(result), result.GetValue(items), cancellation);
});
return await root.Parse(args).InvokeAsync();

async Task PublishAsync(ParseResult result, CancellationToken cancellation)
{
    await PublishToVisible.RunAsync(result.GetValue(items), result.GetValue(runs), cancellation);
    await FirstImport.RunAsync(result.GetValue(start)!, cancellation);
}

Task SearchAsync(ParseResult result, CancellationToken cancellation) =>
    SearchBench.RunAsync(result.GetValue(start)!, result.GetValue(items), result.GetValue(rounds), cancellation);

Task ServeAsync(ParseResult result, CancellationToken cancellation) =>
    ServeBench.RunAsync(RootOf(result), result.GetValue(rounds), cancellation);

string RootOf(ParseResult result) => Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(result.GetValue(start)!))!;
