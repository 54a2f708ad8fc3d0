using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Backing;

/// <summary>What an insight that is no evidence opens with, as far as evidence can bear it out: a verdict on a thing, or a cause of one.</summary>
/// <param name="Topic">What is judged, or the cause.</param>
/// <param name="Heads">Those of its words one of which evidence has to name.</param>
/// <param name="Effect">What comes about; empty for a verdict.</param>
/// <param name="Name">What it is about, as people write it.</param>
/// <param name="Sign">+1 praise, −1 blame; 0 where it only explains.</param>
/// <param name="Direction">+1 where more comes about, −1 where less does; 0 where neither is told.</param>
/// <param name="Cue">The words that judge or explain, in the insight's text.</param>
internal sealed record MainClaim(
    ImmutableArray<Term> Topic, ImmutableArray<Term> Heads, ImmutableArray<Term> Effect, string Name, int Sign, int Direction, TextSpan Cue)
{
    public bool IsVerdict => Effect.IsEmpty;

    /// <summary>Which way it goes, as far as it tells at all.</summary>
    public int Way => Sign != 0 ? Sign : Direction;
}
