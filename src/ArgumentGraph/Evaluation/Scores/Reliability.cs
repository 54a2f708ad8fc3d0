using System.Collections.Immutable;

namespace ArgumentGraph.Evaluation.Scores;

/// <summary>Whether relations given with some confidence are right as often as that says.</summary>
/// <param name="From">Least confidence of the bin, in tenths.</param>
/// <param name="Count">Relations in it.</param>
/// <param name="MeanConfidence">What was promised, 0 to 1.</param>
/// <param name="Right">What was kept, 0 to 1.</param>
public sealed record ReliabilityBin(double From, int Count, double MeanConfidence, double Right);

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

    /// <summary>Expected calibration error: the mean gap between promise and fact, weighed by the bins' sizes.</summary>
    public static double Gap(ImmutableArray<ReliabilityBin> bins) =>
        Confusion.Ratio(bins.Sum(b => b.Count * Math.Abs(b.MeanConfidence - b.Right)), bins.Sum(b => b.Count));
}
