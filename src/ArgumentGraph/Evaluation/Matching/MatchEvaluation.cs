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

    /// <summary>Scores all statements of a topic and side against all its key points.</summary>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static MatchReport Run(PairSet set, CancellationToken cancellation = default)
    {
        var scores = new Dictionary<GoldPair, double>(ReferenceEqualityComparer.Instance);
        var groups = ImmutableArray.CreateBuilder<MatchGroup>();
        foreach (var group in set.Pairs.GroupBy(p => (Topic: p.Topic ?? "", Side: p.Side ?? "")).OrderBy(g => g.Key.Topic, StringComparer.Ordinal).ThenBy(g => g.Key.Side, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            groups.Add(new MatchGroup(group.Key.Topic, group.Key.Side, group.Select(p => p.A).Distinct(StringComparer.Ordinal).Count(), Precision([.. group], group.Key.Topic, scores)));
        }

        return new MatchReport(set.Name, groups.Average(g => g.AveragePrecision), groups.ToImmutable(), [.. set.Pairs.Select(p => scores[p])]);
    }

    private static double Precision(ImmutableArray<GoldPair> pairs, string topic, Dictionary<GoldPair, double> scores)
    {
        ImmutableArray<string> statements = [.. pairs.Select(p => p.A).Distinct(StringComparer.Ordinal)];
        ImmutableArray<string> points = [.. pairs.Select(p => p.B).Distinct(StringComparer.Ordinal)];
        var table = MatchScores.Of(statements, points, topic);
        foreach (var pair in pairs)
            scores[pair] = table[statements.IndexOf(pair.A)][points.IndexOf(pair.B)];
        var right = pairs.Where(p => p.Label == Match).Select(p => (p.A, p.B)).ToHashSet();
        return AveragePrecision([.. statements
            .Select((a, i) => (Score: table[i].Max(), IsRight: right.Contains((a, points[Array.IndexOf([.. table[i]], table[i].Max())])), i))
            .OrderByDescending(s => s.Score).ThenBy(s => s.i)
            .Take((int)(statements.Length * Kept))
            .Select(s => s.IsRight)]);
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
}
