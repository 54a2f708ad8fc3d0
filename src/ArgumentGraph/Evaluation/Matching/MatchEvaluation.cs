using System.Collections.Immutable;
using ArgumentGraph.Evaluation.Pairs;
using ArgumentGraph.Evaluation.Scores;
using ArgumentGraph.Linking.Matching;

namespace ArgumentGraph.Evaluation.Matching;

/// <summary>
/// Key point matching as in the ArgKP-2021 shared task (Friedman et al. 2021): each statement takes the key point that fits it
/// best, the better half of the statements is kept, and the average precision of that ranking is taken for each topic and side.
/// </summary>
public static class MatchEvaluation
{
    private const string Match = "match";
    private const double Kept = 0.5;

    /// <summary>Scores every pair of the set; a statement's key points are those that the set pairs it with.</summary>
    public static MatchReport Run(PairSet set)
    {
        var scorer = new MatchScorer(set.Pairs.SelectMany(p => new[] { p.A, p.B }));
        ImmutableArray<double> scores = [.. set.Pairs.AsParallel().AsOrdered().Select(p => scorer.Score(p.A, p.B))];
        ImmutableArray<MatchGroup> groups = [.. set.Pairs.Zip(scores, (pair, score) => new ScoredPair(pair, score))
            .GroupBy(p => (Topic: p.Pair.Topic ?? "", Side: p.Pair.Side ?? ""))
            .OrderBy(g => g.Key.Topic, StringComparer.Ordinal).ThenBy(g => g.Key.Side, StringComparer.Ordinal)
            .Select(g => Group(g.Key.Topic, g.Key.Side, g))];
        return new MatchReport(set.Name, groups.Average(g => g.AveragePrecision), groups, scores);
    }

    private static MatchGroup Group(string topic, string side, IEnumerable<ScoredPair> pairs)
    {
        // A stable order decides between equals, as it would for a reader of the file.
        var best = pairs.GroupBy(p => p.Pair.A, StringComparer.Ordinal).Select(g => g.MaxBy(p => p.Score)!).OrderByDescending(p => p.Score).ToArray();
        return new MatchGroup(topic, side, best.Length, AveragePrecision([.. best.Take((int)(best.Length * Kept)).Select(p => p.Pair.Label == Match)]));
    }

    // The mean of the precision at each right answer.
    private static double AveragePrecision(ImmutableArray<bool> ranked)
    {
        var (right, sum) = (0, 0.0);
        foreach (var (at, isRight) in ranked.Index())
        {
            if (isRight)
                sum += ++right / (at + 1.0);
        }

        return Confusion.Ratio(sum, right);
    }

    private sealed record ScoredPair(GoldPair Pair, double Score);
}
