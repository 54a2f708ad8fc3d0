using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Appraisals;

/// <summary>What one sentence praises or blames as a whole, by all the words that name it and not by one noun phrase.</summary>
/// <param name="Sign">+1 praise, −1 blame.</param>
/// <param name="Judged">The words that name what is judged, with the reason given in the same sentence.</param>
/// <param name="Besides">The other telling words of the sentence: the whole it is part of, for whom, in what.</param>
/// <param name="Degrees">Words of size, age and rank beside what is judged ("early trains"), which name nothing but may tell two things apart.</param>
/// <param name="Cue">The words that judge, in the insight's text.</param>
/// <param name="DeniesEffect">Whether it says that what is judged does nothing, good or bad.</param>
/// <param name="IsFaint">Whether it only tells that there is more or less of something, be it good or bad ("raises sales").</param>
internal sealed record Appraisal(
    int Sign, ImmutableArray<TopicWord> Judged, ImmutableArray<TopicWord> Besides, ImmutableArray<Token> Degrees, TextSpan Cue, int Sentence,
    bool DeniesEffect, bool IsFaint)
{
    /// <summary>Whether one may be right only if the other is wrong, should both judge one thing.</summary>
    public bool Excludes(Appraisal other) => Sign != other.Sign || DeniesEffect != other.DeniesEffect;
}
