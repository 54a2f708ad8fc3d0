using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Appraisals;

/// <summary>The words of a sentence that judge, and those that name what they judge.</summary>
/// <param name="First">First token of the judging words.</param>
/// <param name="Last">Last token of the judging words.</param>
/// <param name="Named">The tokens that name what is judged.</param>
/// <param name="PointsBack">Whether they only point at the sentence before.</param>
/// <param name="DeniesEffect">Whether it says that what is judged does nothing, good or bad.</param>
internal readonly record struct Verdict(int Sign, int First, int Last, ImmutableArray<int> Named, bool PointsBack = false, bool DeniesEffect = false);
