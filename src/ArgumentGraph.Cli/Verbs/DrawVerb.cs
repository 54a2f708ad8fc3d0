using System.CommandLine;
using ArgumentGraph.Cli.Exchange;
using ArgumentGraph.Cli.Pictures;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Mapping;
using ArgumentGraph.Msagl;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph draw</c>: a picture of a view.</summary>
internal static class DrawVerb
{
    private static readonly Option<string> s_view = new("--view")
    {
        Description = "What to show: all, contradictions, topic:NAME, around:ID[:hops], document:PATH or contradiction:ID; 'topic:*', 'document:*' and 'contradiction:*' for one picture of each.",
        DefaultValueFactory = _ => "all",
        HelpName = "VIEW",
    };

    private static readonly Option<string[]> s_output = new("--output", "-o")
    {
        Description = "The file to write; '-' for stdout, with --format. May be given several times. With a '*' in the view, its name holds {topic}, {document} or {contradiction}.",
        Required = true,
        HelpName = "FILE",
    };

    private static readonly Option<string?> s_format = new("--format")
    {
        Description = $"One of {string.Join(", ", OutputTarget.Formats)}; by default the file's ending says.",
        HelpName = string.Join('|', OutputTarget.Formats),
    };

    private static readonly Option<string?> s_report = ReportOption.Create();

    public static Command Create()
    {
        var command = new Command("draw", "Draw a view of the map into a file, or write it for another program.") { s_view, s_output, s_format, s_report };
        PictureOptionSet.AddTo(command);
        DeckOptionSet.AddSlideOptions(command);
        return command.Does(Run);
    }

    private static int Run(ParseResult result, CancellationToken cancellation)
    {
        var outputs = result.GetValue(s_output)!;
        var series = ViewSeries.Of(result.GetValue(s_view)!, outputs);
        var targets = outputs.Select(o => OutputTarget.Of(o, result.GetValue(s_format))).ToList();
        var settings = PictureSettings.Read(result);
        using var store = StoreOption.OpenExisting(result);
        using var engine = LayoutEngines.Create();
        var map = MapGraphReader.Read(store.Read());
        var painter = new MapPainter(map, store, engine, PictureOptionSet.Relayout(result), cancellation);
        var reports = new List<(string, ConversionReport?)>();
        foreach (var (view, name) in series.Views(map))
        {
            foreach (var target in targets.Select(t => series.Named(t, name)))
            {
                cancellation.ThrowIfCancellationRequested();
                reports.Add((target.Path, painter.Write(target, view, settings)));
            }
        }

        ReportOption.Write(result.GetValue(s_report), reports);
        return ExitCode.Done;
    }
}
