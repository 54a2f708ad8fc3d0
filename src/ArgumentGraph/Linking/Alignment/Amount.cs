using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>A number with its unit and bound: "more than three hours", "about 4 %", "half of".</summary>
/// <param name="Number">Token of the number; of "an hour" the unit.</param>
/// <param name="First">First token of the whole, a bound included.</param>
/// <param name="Least">What it is at least, in the smallest unit of its measure.</param>
/// <param name="Measure">Time, length, …; empty for a count.</param>
/// <param name="Unit">Its unit as written, or nothing.</param>
/// <param name="Size">Of its unit, in the smallest of its measure.</param>
internal readonly record struct Amount(int Number, int First, int Last, double Least, double Most, string Measure, string Unit, double Size = 1)
{
    private const double Equal = 0.01;
    private const double EqualInOtherUnits = 0.06;

    private bool IsExact => Least == Most;

    /// <summary>
    /// Whether both stand for one amount as bounds, round numbers or other units have it; false where they do not, null where they are
    /// no such or measure different things, so that their figures tell.
    /// </summary>
    public bool? MayEqual(Amount other)
    {
        if (Measure != other.Measure || IsExact && other.IsExact && Unit == other.Unit)
            return null;
        var tolerance = 1 + (Unit == other.Unit ? Equal : EqualInOtherUnits);
        return Least <= other.Most * tolerance && other.Least <= Most * tolerance;
    }

    /// <summary>Whether they measure alike and no rounding brings them together.</summary>
    public bool DiffersFrom(Amount other) =>
        Measure == other.Measure && !(MayEqual(other) ?? NumberRelations.AreRounded(Least / Size, other.Least / other.Size));

    /// <summary>Whether both are bounds from below, or both from above.</summary>
    public bool BoundsAs(Amount other) =>
        double.IsPositiveInfinity(Most) && double.IsPositiveInfinity(other.Most) || Least == 0 && other.Least == 0 && Most > 0 && other.Most > 0;

    public bool Contains(int token) => token >= First && token <= Last;

    public static ImmutableArray<Amount> AllOf(Sentence sentence) => AmountReader.Read(sentence);
}
