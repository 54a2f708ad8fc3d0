using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Evaluation.Claims;
using ArgumentGraph.Evaluation.Matching;
using ArgumentGraph.Evaluation.Pairs;
using ArgumentGraph.Evaluation.Texts;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Cli.Evaluating;

/// <summary>All evaluation sets of a folder, each tried by what its lines hold.</summary>
internal static class KnownSets
{
    private const string Variable = "ARGRAPH_DATA";

    /// <summary>The folder of the sets.</summary>
    public static string Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : Path.Combine("..", "shared", "data");

    /// <summary>One row for each figure of each set, in the order of their names.</summary>
    public static Listing Run(LinkingOptions options, IProgress<StageProgress> progress, CancellationToken cancellation)
    {
        if (!Directory.Exists(Folder))
            throw new InputException($"There is no folder '{Folder}' with evaluation sets. Set {Variable} to one.");
        var listing = new Listing(
            new Column("Set", "set"), new Column("Figure", "figure"), new Column("Value (95 %)", "value", IsNumber: true),
            new Column("Majority", "majority", IsNumber: true), new Column("a only", "aOnly", IsNumber: true), new Column("b only", "bOnly", IsNumber: true));
        foreach (var file in Directory.EnumerateFiles(Folder, "*.jsonl").Order(StringComparer.Ordinal))
            Add(listing, file, options, progress, cancellation);
        return listing;
    }

    private static void Add(Listing listing, string file, LinkingOptions options, IProgress<StageProgress> progress, CancellationToken cancellation)
    {
        using var lines = File.ReadLines(file).GetEnumerator();
        var first = lines.MoveNext() ? lines.Current : "";
        if (first.Contains("\"components\"", StringComparison.Ordinal))
            Add(listing, TextEvaluation.OfComponents(TextSet.Read(file), cancellation));
        else if (!first.Contains("\"a\"", StringComparison.Ordinal))
            Add(listing, ClaimEvaluation.Run(file));
        else if (PairSet.Read(file) is var set && set.Labels.Contains("match"))
            listing.Add(set.Name, "mean average precision", Figures.Of(MatchEvaluation.Run(set).MeanAveragePrecision), "", "", "");
        else
            Add(listing, PairEvaluation.Run(set, options, progress, cancellation));
    }

    private static void Add(Listing listing, TextReport report)
    {
        foreach (var (name, value) in ReportText.Rows(report))
            listing.Add(report.Name, name, value, "", "", "");
    }

    private static void Add(Listing listing, ClaimReport report) =>
        listing.Add(report.Name, "macro-F1", Figures.Of(report.Table.MacroF1, report.MacroF1Interval), "", "", "");

    private static void Add(Listing listing, PairReport report)
    {
        listing.Add([report.Name, "accuracy", Figures.Of(report.Table.Accuracy, report.AccuracyInterval), .. report.Baselines.Select(b => Figures.Of(b.Accuracy))]);
        listing.Add([report.Name, "macro-F1", Figures.Of(report.Table.MacroF1, report.MacroF1Interval), .. report.Baselines.Select(b => Figures.Of(b.MacroF1))]);
        foreach (var score in report.Table.Scores().Where(s => s.Label != PairDecision.None && s.Gold > 0))
        {
            listing.Add(report.Name, $"{score.Label} precision", Figures.Of(score.Precision), "", "", "");
            listing.Add(report.Name, $"{score.Label} recall", Figures.Of(score.Recall), "", "", "");
        }

        if (report.PreciseContradictions is { } recall)
            listing.Add(report.Name, ReportText.PreciseContradictions, Figures.Of(recall), "", "", "");
        listing.Add(report.Name, "calibration error", Figures.Of(report.CalibrationGap), "", "", "");
        if (FalseContradictions(report) is { } share)
            listing.Add(report.Name, "none taken for contradict", Figures.Of(share), "", "", "");
    }

    private static double? FalseContradictions(PairReport report)
    {
        var (none, contradict) = (report.Table.Labels.IndexOf(PairDecision.None), report.Table.Labels.IndexOf(PairDecision.Contradict));
        return none >= 0 && contradict >= 0 && report.Table.Scores()[none].Gold is > 0 and var gold ? (double)report.Table.Count(none, contradict) / gold : null;
    }
}
