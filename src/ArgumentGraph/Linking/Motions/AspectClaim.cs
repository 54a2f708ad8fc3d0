using System.Collections.Immutable;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Motions;

/// <summary>What a short claim says of its subject under one aspect: "uniforms are costly", "uniforms reduce bullying".</summary>
/// <param name="Subject">What it is said of.</param>
/// <param name="Deed">What is done to the subject where that is spoken of: "banning guns"; null where it is the thing itself.</param>
/// <param name="Aspect">The aspect, or "more of" the thing of which there comes to be more or less.</param>
/// <param name="Sign">+1 the good end, or more of it; −1 the bad end, or less of it.</param>
/// <param name="For">Lemmas of those it is said to be so for; empty where it is said at large.</param>
internal sealed record AspectClaim(Concept Subject, string? Deed, string Aspect, int Sign, ImmutableHashSet<string> For, TextSpan Cue);
