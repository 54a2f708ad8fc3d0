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
    /// Adds what is new in a corpus to a map of the rest: relations between insights that the map knows stay as they are, and only
    /// what shares telling words with a new insight is read again. For a few new insights among very many; the relations
    /// found may differ a little from those of <see cref="Link"/>, which counts every word anew.
    /// </summary>
    /// <param name="linked">The map of an earlier run with the same options.</param>
    /// <param name="corpus">All that is to be in the map.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled; nothing is kept.</exception>
    public static ArgumentMap Extend(
        ArgumentMap linked, Corpus corpus, LinkingOptions? options = null, IProgress<StageProgress>? progress = null, CancellationToken cancellation = default) =>
        LinkingExtension.Extend(linked, corpus, options ?? LinkingOptions.Default, progress, cancellation);

    /// <summary>
    /// What was found between two insights and why it is, or is not, a relation. The answer rests on the same corpus statistics
    /// as <see cref="Link"/>, so both always agree.
    /// </summary>
    /// <exception cref="ArgumentException">The corpus holds no insight of that id.</exception>
    public static PairExplanation Explain(Corpus corpus, string firstId, string secondId, LinkingOptions? options = null) =>
        LinkingRun.Of(corpus, options ?? LinkingOptions.Default, null, default).Explain(firstId, secondId);
}
