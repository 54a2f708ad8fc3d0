using System.Collections.Immutable;
using ArgumentGraph.Evaluation.Scores;

namespace ArgumentGraph.Evaluation.Pairs;

/// <summary>All figures of one set of pairs.</summary>
/// <param name="AccuracyInterval">95 %, redrawing whole groups.</param>
/// <param name="CalibrationGap">Mean distance between confidence and share of right relations, 0 to 1.</param>
public sealed record PairReport(
    string Name,
    Confusion Table,
    Interval AccuracyInterval,
    Interval MacroF1Interval,
    ImmutableArray<Baseline> Baselines,
    ImmutableArray<ReliabilityBin> Reliability,
    double CalibrationGap,
    ImmutableArray<PairDecision> Decisions)
{
    /// <summary>Compares decisions with a set; one decision a pair, in its order.</summary>
    internal static PairReport Of(PairSet set, ImmutableArray<PairDecision> decisions)
    {
        var rows = set.Pairs.Zip(decisions, (p, d) => (Gold: p.Label, Decided: d.Label)).ToList();
        var groups = set.Groups();
        var table = Confusion.Of(rows);
        var (accuracy, macro) = Bootstrap.Of(table, rows, groups);
        var bins = Scores.Reliability.Of(set.Pairs.Zip(decisions).Where(r => r.Second.Label != PairDecision.None)
            .Select(r => (r.Second.Confidence, r.First.Label == r.Second.Label)));
        var baselines = Scores.Baselines.Of([.. set.Pairs.Select(p => p.Label)], [.. set.Pairs.Select(p => p.A)], [.. set.Pairs.Select(p => p.B)], groups);
        return new PairReport(set.Name, table, accuracy, macro, baselines, bins, Scores.Reliability.Gap(bins), decisions);
    }
}
