using System.CommandLine;
using System.Globalization;
using ArgumentGraph.Cli.Pictures;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Linking;
using ArgumentGraph.Mapping;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Msagl;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph build</c>: read, link, store, draw.</summary>
internal static class BuildVerb
{
    private static readonly Argument<string[]> s_paths = new("PATH")
    {
        Description = "Files, folders, patterns such as 'notes/**/*.md', or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string[]> s_output = new("--output", "-o")
    {
        Description = $"Files to write ({string.Join(", ", OutputTarget.Formats)} by their ending). Default: map.html.",
        HelpName = "FILE",
        DefaultValueFactory = _ => ["map.html"],
    };

    private static readonly Option<bool> s_rebuild = new("--rebuild") { Description = "Read and link even where nothing has changed." };

    private static readonly Option<Sensitivity> s_sensitivity = SensitivityOption.Create();

    public static Command Create()
    {
        var command = new Command("build", "Read documents, find supports and contradictions, store the map and draw it.") { s_paths, s_output, s_rebuild, s_sensitivity };
        PictureOptionSet.AddTo(command);
        return command.Does(Run);
    }

    private static int Run(ParseResult result, CancellationToken cancellation)
    {
        var (inputs, targets) = Arguments(result);
        var settings = PictureSettings.Read(result);
        using var engine = LayoutEngines.Create();
        if (targets.Any(t => !t.IsExchange))
            (engine as NodeLayoutEngine)?.Warm();
        using var store = StoreOption.OpenOrCreate(result);
        var (map, failures) = Progress.Show(report => BringUpToDate(inputs, result.GetValue(s_rebuild), SensitivityOption.Read(result, s_sensitivity), store, report, cancellation));
        foreach (var failure in failures)
            Messages.Error($"{failure.Path} {failure.Reason}");
        Messages.Say(Summary(map));
        if (map.Insights.IsEmpty)
            throw new InputException("No insight was found, so there is nothing to draw.");
        var painter = new MapPainter(map, store, engine, PictureOptionSet.Relayout(result), cancellation);
        foreach (var target in targets)
            painter.Write(target, ViewSelection.All, settings);

        return failures.Count == 0 ? ExitCode.Done : ExitCode.WrongInput;
    }

    // "-o map.html map.json": what follows the first file and can be no document is another file to write.
    private static (string[] Inputs, List<OutputTarget> Targets) Arguments(ParseResult result)
    {
        var (paths, outputs) = (result.GetValue(s_paths)!, result.GetValue(s_output)!);
        var further = result.GetResult(s_output) is { Implicit: false } ? paths.Where(OutputTarget.IsNoDocument).ToArray() : [];
        return ([.. paths.Except(further)], [.. outputs.Concat(further).Select(o => OutputTarget.Of(o, null))]);
    }

    private static (ArgumentMap Map, IReadOnlyList<ReadFailure> Failures) BringUpToDate(
        string[] inputs, bool rebuild, LinkingOptions linking, IGraphStore store, IProgress<StageProgress> progress, CancellationToken cancellation)
    {
        var reading = Documents.Reading(progress);
        var listing = reading.List(inputs);
        var graph = store.Read();
        if (!rebuild
            && listing.Failures.IsEmpty
            && Documents.Fingerprints(listing) is { } sources
            && MapBuild.IsCurrent(graph, sources, listing.Scope.Covers, linking))
        {
            Messages.Say("Nothing has changed: 0 created, 0 changed.");
            return (MapGraphReader.Read(graph), []);
        }

        var read = reading.Read(inputs, cancellation);
        var startedAt = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var request = new BuildRequest(read.Documents, read.Failures, listing.Scope.Covers, linking, startedAt) { FromScratch = rebuild };
        var built = MapBuild.Run(store, request, progress, cancellation);
        Messages.Say($"{built.Counts.Created} created, {built.Counts.Changed} changed, {built.Counts.Deleted} deleted.");
        return (built.Map, read.Failures);
    }

    private static string Summary(ArgumentMap map) => string.Create(
        CultureInfo.InvariantCulture,
        $"{map.Documents.Length} documents, {map.Insights.Length} insights, {Count(map, RelationType.Supports)} supports, {Count(map, RelationType.Contradicts)} contradictions");

    private static int Count(ArgumentMap map, RelationType type) => map.Relations.Count(r => r.Type == type);
}
