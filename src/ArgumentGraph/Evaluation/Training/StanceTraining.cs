using ArgumentGraph.Evaluation.Pairs;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Motions;

namespace ArgumentGraph.Evaluation.Training;

/// <summary>What a training gave.</summary>
/// <param name="Weights">The file's text.</param>
/// <param name="HeldOut">Accuracy where every topic is judged by weights that never saw it, 0 to 1.</param>
public sealed record TrainedStance(string Weights, double HeldOut);

/// <summary>
/// Trains the weights of <c>Linking/Motions</c> by logistic regression on pairs of a claim and a motion. The same file gives the
/// same bytes; only sets whose licence lets weights ship may be used.
/// </summary>
public static class StanceTraining
{
    private const int Folds = 7;

    // Below this a weight moves no decision, and the file stays small.
    private const double LeastWeight = 0.1;

    /// <summary>Trains on all pairs labelled support or contradict.</summary>
    public static TrainedStance Run(PairSet set)
    {
        var examples = set.Pairs.Where(p => p.Label is PairDecision.Support or PairDecision.Contradict).AsParallel().AsOrdered().Select(Example).ToArray();
        var topics = examples.Select(e => e.Topic).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var right = Enumerable.Range(0, Folds).Sum(fold =>
        {
            bool IsHeldOut(StanceExample e) => Array.IndexOf(topics, e.Topic) % Folds == fold;
            var weights = Weights([.. examples.Where(e => !IsHeldOut(e))]);
            return examples.Where(IsHeldOut).Count(e => weights.Sum(e.Features) * e.Sign > 0 == e.Supports);
        });
        return new TrainedStance(Text(Learn(examples), set.Name), (double)right / examples.Length);
    }

    private static StanceExample Example(GoldPair pair)
    {
        var (claim, motion) = (AnalysedText.Of(pair.A), MotionStance.Motion(pair.B));
        return new StanceExample(ClaimFeatures.Of(claim, motion), MotionSign.Of(motion), pair.Label == PairDecision.Support, pair.Topic ?? pair.B);
    }

    private static StanceWeights Weights(StanceExample[] examples) =>
        StanceWeights.Read(Text(Learn(examples), "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1));

    private static string Text(IEnumerable<(string Name, double Weight)> weights, string source) =>
        StanceWeights.Write(weights.Where(w => Math.Abs(w.Weight) >= LeastWeight), $"Trained on {source}; written by the training verb of the benchmark project.");

    private static IEnumerable<(string Name, double Weight)> Learn(StanceExample[] examples) => LogisticRegression.Learn(examples);
}
