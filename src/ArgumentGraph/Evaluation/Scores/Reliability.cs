using System.Collections.Immutable;

namespace ArgumentGraph.Evaluation.Scores;

/// <summary>Whether relations given with some confidence are right as often as that says.</summary>
/// <param name="From">Least confidence of the bin, in tenths.</param>
/// <param name="Count">Relations in it.</param>
/// <param name="MeanConfidence">What was promised, 0 to 1.</param>
/// <param name="Right">What was kept, 0 to 1.</param>
public sealed record ReliabilityBin(double From, int Count, double MeanConfidence, double Right);

/// <summary>Whether relations of one kind are right as often as their confidence says.</summary>
/// <param name="Name">The label, and the kind of relation.</param>
/// <param name="Count">Relations of the kind.</param>
/// <param name="MeanConfidence">What was promised, 0 to 1.</param>
/// <param name="Right">What was kept, 0 to 1.</param>
/// <param name="Gap">Mean distance between the two over the bins of the kind, 0 to 1.</param>
public sealed record KindReliability(string Name, int Count, double MeanConfidence, double Right, double Gap);

internal static class Reliability
{
    private const int Bins = 10;

    /// <summary>Bins that hold anything, by confidence.</summary>
    public static ImmutableArray<ReliabilityBin> Of(IEnumerable<(double Confidence, bool IsRight)> relations) =>
        [.. relations
            // Two decimals are exact in hundredths only: 0.6 must not fall below its own bin.
            .GroupBy(r => Math.Min(Bins - 1, (int)Math.Round(r.Confidence * 100) / Bins))
            .OrderBy(g => g.Key)
            .Select(g => new ReliabilityBin(
                g.Key / (double)Bins, g.Count(), g.Average(r => r.Confidence), Confusion.Ratio(g.Count(r => r.IsRight), g.Count())))];

    /// <summary>The same by kind, ordered by name.</summary>
    public static ImmutableArray<KindReliability> ByKind(IEnumerable<(string Name, double Confidence, bool IsRight)> relations) =>
        [.. relations.GroupBy(r => r.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new KindReliability(
                g.Key, g.Count(), g.Average(r => r.Confidence), Confusion.Ratio(g.Count(r => r.IsRight), g.Count()), Gap(Of(g.Select(r => (r.Confidence, r.IsRight))))))];

    /// <summary>
    /// The greatest share of all that could be found that some least confidence still finds, where no more than one minus the precision
    /// of what it finds is wrong; 0 where none does.
    /// </summary>
    public static double RecallAt(double precision, IEnumerable<(double Confidence, bool IsRight)> found, int gold)
    {
        int right = 0, count = 0, best = 0;
        foreach (var level in found.GroupBy(f => f.Confidence).OrderByDescending(g => g.Key))
        {
            count += level.Count();
            right += level.Count(f => f.IsRight);
            best = right >= precision * count ? right : best;
        }

        return Confusion.Ratio(best, gold);
    }

    /// <summary>Expected calibration error: the mean gap between promise and fact, weighed by the bins' sizes.</summary>
    public static double Gap(ImmutableArray<ReliabilityBin> bins) =>
        Confusion.Ratio(bins.Sum(b => b.Count * Math.Abs(b.MeanConfidence - b.Right)), bins.Sum(b => b.Count));
}
