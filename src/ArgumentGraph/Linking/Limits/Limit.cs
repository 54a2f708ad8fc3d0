using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Appraisals;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Limits;

/// <summary>How much of a thing there is use in, or may be, at most or at least.</summary>
/// <param name="IsUpper">Whether it says that more than the amount is too much or of no use; else that less is too little.</param>
/// <param name="Rate">"Day" of "twenty minutes a day"; null where the amount is of no such stretch.</param>
/// <param name="IsNorm">Whether it says what should be or what is of use, not only what is.</param>
/// <param name="Words">The telling words of its sentence.</param>
internal sealed record Limit(Amount Amount, bool IsUpper, string? Rate, bool IsNorm, ImmutableArray<TopicWord> Words, TextSpan Cue, int Sentence)
{
    private const double Margin = 1.1;

    /// <summary>Whether all that one allows is ruled out by the other.</summary>
    public bool Excludes(Limit other) =>
        IsUpper != other.IsUpper && Amount.Measure == other.Amount.Measure && (IsUpper ? Value * Margin < other.Value : other.Value * Margin < Value);

    private double Value => double.IsPositiveInfinity(Amount.Most) ? Amount.Least : Amount.Most;
}
