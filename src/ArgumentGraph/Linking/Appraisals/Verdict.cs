using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Appraisals;

/// <summary>The words of a sentence that judge, and those that name what they judge.</summary>
/// <param name="First">First token of the judging words.</param>
/// <param name="Last">Last token of the judging words.</param>
/// <param name="Named">The tokens that name what is judged.</param>
/// <param name="Whole">Of them, those that name what it is only a part of ("the best thing about W is S").</param>
/// <param name="PointsBack">Whether they only point at the sentence before.</param>
/// <param name="DeniesEffect">Whether it says that what is judged does nothing, good or bad.</param>
/// <param name="IsFaint">Whether it only tells that there is more or less of something, be it good or bad ("raises sales").</param>
internal readonly record struct Verdict(
    int Sign, int First, int Last, ImmutableArray<int> Named, ImmutableArray<int> Whole,
    bool PointsBack = false, bool DeniesEffect = false, bool IsFaint = false);
