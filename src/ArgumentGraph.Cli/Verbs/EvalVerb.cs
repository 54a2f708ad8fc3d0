using System.CommandLine;
using ArgumentGraph.Cli.Evaluating;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Evaluation.Claims;
using ArgumentGraph.Evaluation.Maps;
using ArgumentGraph.Evaluation.Matching;
using ArgumentGraph.Evaluation.Pages;
using ArgumentGraph.Evaluation.Pairs;
using ArgumentGraph.Evaluation.Texts;
using ArgumentGraph.Interchange.Json;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph eval</c>: how often the linker is right, on labelled sets.</summary>
internal static class EvalVerb
{
    private static readonly Argument<string> s_file = new("FILE") { Description = "JSON Lines: one labelled example a line." };
    private static readonly Argument<string> s_folder = new("FOLDER") { Description = "Pages NAME.txt, an insight a paragraph, with keys NAME.tsv: from, to, contradicts|supports|decoy, kind, strong|weak." };
    private static readonly Argument<string> s_map = new("MAP") { Description = "A map.json." };
    private static readonly Argument<string> s_gold = new("GOLD") { Description = "The map.json that people drew." };
    private static readonly Option<bool> s_all = new("--all") { Description = "Try all sets of the folder that ARGRAPH_DATA names (default: ../shared/data)." };
    private static readonly Option<bool> s_raw = new("--raw") { Description = "From the raw text alone, instead of from the given components." };
    private static readonly Option<string?> s_predictions = new("--predictions") { Description = "Write every decision to this file, one JSON object a line.", HelpName = "OUT.jsonl" };
    private static readonly Option<Sensitivity> s_sensitivity = SensitivityOption.Create();
    private static readonly Option<OutputFormat> s_format = FormatOption.Create();

    public static Command Create() => new Command("eval", "Measure linking on labelled sets: figures, intervals, and what one side alone would give.")
    {
        s_all, s_sensitivity, s_format,
        new Command("pairs", "Pairs labelled support, contradict or none.") { s_file, s_sensitivity, s_predictions }.Does(Pairs),
        new Command("docs", "Texts with their argument graphs.") { s_file, s_raw, s_sensitivity, s_predictions }.Does(Texts),
        new Command("match", "Statements and key points: do they say the same?") { s_file, s_predictions }.Does(Match),
        new Command("claims", "Sentences labelled claim or none.") { s_file }.Does(Claims),
        new Command("pages", "Pages of insights with a key of their relations.") { s_folder, s_sensitivity }.Does(Pages),
        new Command("map", "A map against one that people drew.") { s_map, s_gold }.Does(Map),
    }.Does(All);

    private static int All(ParseResult result, CancellationToken cancellation)
    {
        if (!result.GetValue(s_all))
            throw new InputException("What is to be measured? Give pairs, docs, match, claims, pages or map with a file, or --all.");
        Progress.Show(p => KnownSets.Run(SensitivityOption.Read(result, s_sensitivity), p, cancellation)).Print(result.GetValue(s_format));
        return ExitCode.Done;
    }

    private static int Pairs(ParseResult result, CancellationToken cancellation)
    {
        var set = PairSet.Read(result.GetValue(s_file)!);
        var report = Progress.Show(p => PairEvaluation.Run(set, SensitivityOption.Read(result, s_sensitivity), p, cancellation));
        ReportText.Print(report);
        return Predicted(result, path => PredictionFile.Write(path, set, report));
    }

    private static int Texts(ParseResult result, CancellationToken cancellation)
    {
        var set = TextSet.Read(result.GetValue(s_file)!);
        var report = result.GetValue(s_raw)
            ? TextEvaluation.OfRawText(set, SensitivityOption.Read(result, s_sensitivity), cancellation)
            : TextEvaluation.OfComponents(set, cancellation);
        ReportText.Print(report);
        return Predicted(result, path => PredictionFile.Write(path, set, report));
    }

    private static int Match(ParseResult result, CancellationToken cancellation)
    {
        var set = PairSet.Read(result.GetValue(s_file)!);
        var report = MatchEvaluation.Run(set);
        ReportText.Print(report);
        return Predicted(result, path => PredictionFile.Write(path, set, report));
    }

    private static int Claims(ParseResult result, CancellationToken cancellation)
    {
        ReportText.Print(ClaimEvaluation.Run(result.GetValue(s_file)!));
        return ExitCode.Done;
    }

    private static int Pages(ParseResult result, CancellationToken cancellation)
    {
        ReportText.Print(PageEvaluation.Run(GoldPage.ReadAll(result.GetValue(s_folder)!), SensitivityOption.Read(result, s_sensitivity), cancellation));
        return ExitCode.Done;
    }

    private static int Map(ParseResult result, CancellationToken cancellation)
    {
        ReportText.Print(MapEvaluation.Compare(ReadMap(result.GetValue(s_map)!), ReadMap(result.GetValue(s_gold)!)));
        return ExitCode.Done;
    }

    private static ArgumentMap ReadMap(string path)
    {
        using var stream = File.Exists(path) ? File.OpenRead(path) : throw new InputException($"There is no file '{path}'.");
        return MapJson.Read(stream);
    }

    private static int Predicted(ParseResult result, Action<string> write)
    {
        if (result.GetValue(s_predictions) is { } path)
        {
            write(path);
            Messages.Say($"Wrote {path}");
        }

        return ExitCode.Done;
    }
}
