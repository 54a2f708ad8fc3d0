using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>What two aligned sentences cannot both mean.</summary>
/// <param name="FirstA">First token of the cue in the first sentence.</param>
/// <param name="Weight">How surely it is a clash, 0 to 1.</param>
/// <param name="Objection">Why it is none after all; null where it stands.</param>
internal sealed record Conflict(RelationKind Kind, int FirstA, int LastA, int FirstB, int LastB, double Weight, string? Objection)
{
    public const string OtherOnes = "they may speak of different ones";

    /// <summary>They are too unlike to be laid over one another, which refutes nothing.</summary>
    public const string OtherwiseUnlike = "the rest of what they say differs too much";

    public const string Agreement = "one denies the opposite of what the other says, so they agree";

    public static Conflict? In(SentenceAlignment alignment)
    {
        if (alignment.Pairs.IsEmpty || alignment.RolesAreSwapped)
            return null;
        if (Universals.In(alignment) is { } exception)
            return exception with { Objection = AlignmentChecks.StandingObjection(alignment, exception) };
        var found = Denial.In(alignment) ?? OppositeWords.In(alignment) ?? Exchange.In(alignment);
        if (found is null)
            return TenseRule.In(alignment) is { } over ? over with { Objection = AlignmentChecks.StandingObjection(alignment, over) ?? AlignmentChecks.Objection(alignment, over) } : null;
        // How they are put forward is the plainest reason there is, and goes before any other.
        if ((AlignmentChecks.StandingObjection(alignment, found) ?? found.Objection ?? AlignmentChecks.Objection(alignment, found)) is { } objection)
            return found with { Objection = objection };
        return TenseRule.Dated(found, alignment);
    }

    /// <summary>The same with its cues running forwards.</summary>
    public Conflict Ordered() => this with
    {
        FirstA = Math.Min(FirstA, LastA),
        LastA = Math.Max(FirstA, LastA),
        FirstB = Math.Min(FirstB, LastB),
        LastB = Math.Max(FirstB, LastB),
    };

    /// <summary>The same seen from the second sentence.</summary>
    public Conflict Turned() => this with { FirstA = FirstB, LastA = LastB, FirstB = FirstA, LastB = LastA };
}
