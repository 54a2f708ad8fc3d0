using System.Collections.Immutable;

namespace ArgumentGraph.Evaluation.Texts;

/// <summary>What was decided about a text.</summary>
/// <param name="Central">Place of the central component; null where none was chosen.</param>
/// <param name="Opposed">Of each component, whether it takes the other side; empty where sides were not told.</param>
/// <param name="Edges">Between components.</param>
public sealed record TextDecision(string Name, int? Central, ImmutableArray<bool> Opposed, ImmutableArray<GoldEdge> Edges);
