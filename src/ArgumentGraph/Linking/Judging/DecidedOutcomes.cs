using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Whether two claims about what decides speak of one outcome.</summary>
internal static class DecidedOutcomes
{
    private const double LeastMeeting = 0.6;

    public static bool Meet(FactorClaim a, FactorClaim b) => Told(a).Any(x => Told(b).Any(y => Meeting.Of(x, y) > LeastMeeting));

    /// <summary>Whether what each names shuts the other's out: two names, two kinds of one thing ("street markets", "online markets").</summary>
    public static bool AreOther(FactorClaim a, FactorClaim b) =>
        Told(a).Any(x => Told(b).Any(y => x.Head == y.Head || IsName(x) && IsName(y) || Siblings.Are(x.Head, y.Head)));

    // Of "the success of the airline", "the decline of the eel" the airline and the eel tell which one.
    private static ImmutableArray<Concept> Told(FactorClaim claim) =>
        claim.Outcome.Any(IsThing) ? [.. claim.Outcome.Where(IsThing)] : claim.Outcome;

    private static bool IsThing(Concept concept) => !FactorReader.IsRole(concept) && !(concept.Modifiers.IsEmpty && OutcomeKinds.Is(concept.Head));

    private static bool IsName(Concept concept) => concept.IsName || char.IsUpper(concept.HeadName[0]);
}
