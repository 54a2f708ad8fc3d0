using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Backing;

/// <summary>What an insight that is no evidence opens with, as far as evidence can bear it out: a verdict on a thing, or a cause of one.</summary>
/// <param name="Topic">What is judged, or the cause.</param>
/// <param name="Heads">Those of its words one of which evidence has to name.</param>
/// <param name="Effect">What comes about; empty for a verdict.</param>
/// <param name="Name">What it is about, as people write it.</param>
/// <param name="Sign">+1 praise or a rise, −1 blame or a fall; 0 where it tells neither.</param>
/// <param name="Cue">The words that judge or explain, in the insight's text.</param>
internal sealed record MainClaim(ImmutableArray<Term> Topic, ImmutableArray<Term> Heads, ImmutableArray<Term> Effect, string Name, int Sign, TextSpan Cue)
{
    public bool IsVerdict => Effect.IsEmpty;
}
