using System.Collections.Immutable;
using ArgumentGraph.Evaluation.Scores;
using ArgumentGraph.Model;

namespace ArgumentGraph.Evaluation.Pairs;

/// <summary>All figures of one set of pairs.</summary>
/// <param name="AccuracyInterval">95 %, redrawing whole groups.</param>
/// <param name="CalibrationGap">Mean distance between confidence and share of right relations, 0 to 1.</param>
/// <param name="PreciseContradictions">
/// Share of the contradictions that are found where the least confidence is set such that <see cref="Precise"/> of what is found are
/// right; null where the set holds none.
/// </param>
public sealed record PairReport(
    string Name,
    Confusion Table,
    Interval AccuracyInterval,
    Interval MacroF1Interval,
    ImmutableArray<Baseline> Baselines,
    ImmutableArray<ReliabilityBin> Reliability,
    double CalibrationGap,
    ImmutableArray<KindReliability> ReliabilityByKind,
    double? PreciseContradictions,
    ImmutableArray<PairDecision> Decisions)
{
    /// <summary>The precision that <see cref="PreciseContradictions"/> holds to.</summary>
    public const double Precise = 0.94;

    /// <summary>Compares decisions with a set; one decision a pair, in its order.</summary>
    internal static PairReport Of(PairSet set, ImmutableArray<PairDecision> decisions)
    {
        var rows = set.Pairs.Zip(decisions, (p, d) => (Gold: p.Label, Decided: d.Label)).ToList();
        var groups = set.Groups();
        var table = Confusion.Of(rows);
        var (accuracy, macro) = Bootstrap.Of(table, rows, groups);
        var relations = set.Pairs.Zip(decisions).Where(r => r.Second.Label != PairDecision.None)
            .Select(r => (Decision: r.Second, r.Second.Confidence, IsRight: r.First.Label == r.Second.Label)).ToArray();
        var bins = Scores.Reliability.Of(relations.Select(r => (r.Confidence, r.IsRight)));
        var byKind = Scores.Reliability.ByKind(relations.Select(r => ($"{r.Decision.Label}, {(r.Decision.Kind is { } kind ? Words.Of(kind) : "")}", r.Confidence, r.IsRight)));
        var contradictions = set.Pairs.Count(p => p.Label == PairDecision.Contradict);
        double? precise = contradictions == 0 ? null : Scores.Reliability.RecallAt(
            Precise, relations.Where(r => r.Decision.Label == PairDecision.Contradict).Select(r => (r.Confidence, r.IsRight)), contradictions);
        var baselines = Scores.Baselines.Of([.. set.Pairs.Select(p => p.Label)], [.. set.Pairs.Select(p => p.A)], [.. set.Pairs.Select(p => p.B)], groups);
        return new PairReport(set.Name, table, accuracy, macro, baselines, bins, Scores.Reliability.Gap(bins), byKind, precise, decisions);
    }
}
