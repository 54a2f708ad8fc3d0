using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Causes;

/// <summary>"O comes about through F", in whatever wording.</summary>
/// <param name="Effect">What comes about.</param>
/// <param name="Cause">What brings it about.</param>
/// <param name="Aside">What is said not to: the "not Y" beside the cause; null for nothing.</param>
/// <param name="IsDenied">Whether it is the cause itself that is denied.</param>
/// <param name="Decides">Whether the wording leaves little room for another cause ("depends on", "mainly because").</param>
/// <param name="IsOneOfSeveral">Whether the wording itself leaves room for others ("one of the reasons", "also").</param>
/// <param name="Role">What the wording calls the cause, where it calls it something ("bottleneck").</param>
/// <param name="Last">The last token of the sentence that belongs to it.</param>
/// <param name="Cue">From the first to the last word of effect and cause in the sentence that joins them.</param>
internal sealed record CauseClaim(
    Told Effect, Told Cause, Told? Aside, bool IsDenied, bool Decides, bool IsOneOfSeveral, CauseRole Role, Holding Holding, int Last, TextSpan Cue);

/// <summary>Which way a cause works on its outcome, as far as its wording says so.</summary>
internal enum CauseRole
{
    Unsaid,
    Brings,
    Limits,
}
