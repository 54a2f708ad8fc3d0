using System.CommandLine;
using ArgumentGraph.Cli.Exchange;
using ArgumentGraph.Cli.Pictures;
using ArgumentGraph.Mapping;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Msagl;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph draw</c>: a picture of a view.</summary>
internal static class DrawVerb
{
    private static readonly Option<string> s_view = new("--view")
    {
        Description = "What to show: all, contradictions, topic:NAME, around:ID[:hops] or document:PATH.",
        DefaultValueFactory = _ => "all",
        HelpName = "VIEW",
    };

    private static readonly Option<string[]> s_output = new("--output", "-o")
    {
        Description = "The file to write; '-' for stdout, with --format. May be given several times.",
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
        return command.Does(Run);
    }

    private static int Run(ParseResult result, CancellationToken cancellation)
    {
        var targets = result.GetValue(s_output)!.Select(o => OutputTarget.Of(o, result.GetValue(s_format))).ToList();
        var options = PictureOptionSet.Read(result);
        var view = ViewSelection.Parse(result.GetValue(s_view)!);
        using var store = StoreOption.OpenExisting(result);
        using var engine = LayoutEngines.Create();
        var map = MapGraphReader.Read(store.Read());
        var painter = new MapPainter(map, store, engine, PictureOptionSet.Relayout(result), cancellation);
        var reports = targets.Select(t => (t.Path, painter.Write(t, view, options, PictureOptionSet.IsLimited(result)))).ToList();
        ReportOption.Write(result.GetValue(s_report), reports);
        return ExitCode.Done;
    }
}
