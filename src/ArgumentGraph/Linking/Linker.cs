using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>
/// Finds which insights support, contradict or restate one another, and why, from their words alone: no network, no model, the
/// same map for the same insights whatever their order.
/// </summary>
public static class Linker
{
    /// <summary>Reads every insight, compares those that share something, and returns the map with topics and relations filled in.</summary>
    /// <param name="progress">Told of each stage; called from several threads.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled; nothing is kept.</exception>
    public static ArgumentMap Link(
        Corpus corpus, LinkingOptions? options = null, IProgress<StageProgress>? progress = null, CancellationToken cancellation = default)
    {
        var run = LinkingRun.Of(corpus, options ?? LinkingOptions.Default, progress, cancellation);
        return run.Map(progress, cancellation);
    }

    /// <summary>
    /// What was found between two insights and why it is, or is not, a relation. The answer rests on the same corpus statistics
    /// as <see cref="Link"/>, so both always agree.
    /// </summary>
    /// <exception cref="ArgumentException">The corpus holds no insight of that id.</exception>
    public static PairExplanation Explain(Corpus corpus, string firstId, string secondId, LinkingOptions? options = null) =>
        LinkingRun.Of(corpus, options ?? LinkingOptions.Default, null, default).Explain(firstId, secondId);
}
