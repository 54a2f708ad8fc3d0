using System.CommandLine;
using ArgumentGraph.Cli.Pictures;
using ArgumentGraph.Cli.Querying;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Mapping;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Msagl;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph query</c>: Cypher over the stored map.</summary>
internal static class QueryVerb
{
    private static readonly Argument<string> s_text = new("QUERY") { Description = "The query in Cypher, or '-' to read it from stdin, or '@NAME' for a saved one (see: argraph queries)." };
    private static readonly Option<string[]> s_parameters = new("--param", "-p") { Description = "A parameter, as name=value; may be given several times.", HelpName = "NAME=VALUE" };
    private static readonly Option<string?> s_file = new("--params-file") { Description = "Parameters from a JSON object in a file.", HelpName = "FILE" };
    private static readonly Option<QueryFormat> s_format = new("--format") { Description = "How to print: table, json, csv or ndjson.", HelpName = "table|json|csv|ndjson", DefaultValueFactory = _ => QueryFormat.Table };
    private static readonly Option<string[]> s_output = new("--output", "-o") { Description = "Draw the insights among the rows, and what joins them, into a file.", HelpName = "FILE" };
    private static readonly Option<bool> s_write = new("--write") { Description = "Let the query write; without it the store is only read." };
    private static readonly Option<int> s_seconds = new("--timeout") { Description = "Stop after this many seconds.", HelpName = "SECONDS", DefaultValueFactory = _ => 60 };

    public static Command Create()
    {
        var command = new Command("query", "Ask the map in Cypher.") { s_text, s_parameters, s_file, s_format, s_output, s_write, s_seconds };
        PictureOptionSet.AddTo(command);
        return command.Does(Run);
    }

    private static int Run(ParseResult result, CancellationToken cancellation)
    {
        var given = ParameterText.ReadAll(result.GetValue(s_parameters) ?? [], result.GetValue(s_file));
        var text = result.GetValue(s_text)!;
        text = text == "-" ? Console.In.ReadToEnd() : text;
        if (text.StartsWith('@'))
        {
            var saved = SavedQuery.Find(text[1..]) ?? throw new InputException($"There is no saved query '{text[1..]}'. List them with: argraph queries");
            (text, given) = (saved.Text, saved.With(given));
        }

        using var store = StoreOption.OpenExisting(result);
        var queries = new MapQueries(store, result.GetValue(s_write), TimeSpan.FromSeconds(result.GetValue(s_seconds)));
        var answer = queries.Run(text, given, cancellation);
        if (result.GetValue(s_output) is { Length: > 0 } outputs)
            Draw(result, outputs, answer, store, cancellation);
        else
            ResultPrinter.Print(answer, result.GetValue(s_format));
        return ExitCode.Done;
    }

    private static void Draw(ParseResult result, string[] outputs, QueryResult answer, IGraphStore store, CancellationToken cancellation)
    {
        var targets = outputs.Select(o => OutputTarget.Of(o, null)).ToList();
        var graph = store.Read();
        var insights = ReturnedInsights.Of(answer, graph);
        if (insights.Count == 0)
            throw new InputException("The query returned no insights to draw; return nodes, relationships or paths, for example RETURN a, b.");
        using var engine = LayoutEngines.Create();
        var painter = new MapPainter(MapGraphReader.Read(graph), store, engine, PictureOptionSet.Relayout(result), cancellation);
        foreach (var target in targets)
            painter.Write(target, new ChosenInsights([.. insights], "Query result"), PictureSettings.Read(result));
    }
}
