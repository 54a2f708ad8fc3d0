using ArgumentGraph.Linking.Judging;

namespace ArgumentGraph.Benchmarks.Training;

/// <summary>One finding whose truth is known.</summary>
/// <param name="Weight">What the rule gave it, 0 to 1.</param>
/// <param name="Share">How much it counts; many findings on one text tell little more than one.</param>
/// <param name="Source">The corpus.</param>
/// <param name="Group">Topic; held-out folds never split one.</param>
internal sealed record ConfidenceCase(Setting Setting, Ground Ground, double Weight, bool IsRight, double Share, string Source, string Group);
