using System.Collections.Immutable;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Evaluation.Pairs;

/// <summary>Runs the linker over labelled pairs and counts how often it is right.</summary>
public static class PairEvaluation
{
    /// <summary>
    /// Judges every pair by itself. The choice is between the labels of the set: where no pair is labelled <c>none</c>, the
    /// likelier side is taken however weak; where none is labelled <c>support</c>, what supports counts as no relation.
    /// </summary>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static PairReport Run(PairSet set, LinkingOptions options, IProgress<StageProgress>? progress = null, CancellationToken cancellation = default)
    {
        var decider = new PairDecider(set.Labels, options);
        var decisions = new PairDecision[set.Pairs.Length];
        var done = 0;
        Parallel.For(0, decisions.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            decisions[i] = decider.Decide(set.Pairs[i].A, set.Pairs[i].B);
            if (Interlocked.Increment(ref done) is var n && (n % 256 == 0 || n == decisions.Length))
                progress?.Report(new StageProgress("judging pairs", n, decisions.Length));
        });
        return PairReport.Of(set, ImmutableArray.Create(decisions));
    }
}
