using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>Why two insights are, or are not, related.</summary>
/// <param name="Met">Concepts both speak of, most telling first, with what each says of them.</param>
/// <param name="Relations">What was decided; empty where there is no relation.</param>
/// <param name="TurnedDown">What was weighed and let go, most weighty first.</param>
public sealed record PairExplanation(
    Insight First, Insight Second, ImmutableArray<SharedConcept> Met, ImmutableArray<Relation> Relations, ImmutableArray<TurnedDown> TurnedDown);

/// <summary>A relation that was weighed and let go.</summary>
/// <param name="Explanation">What spoke for it.</param>
/// <param name="Reason">The check it failed, as a clause.</param>
/// <param name="Confidence">What it would have had, 0 to 1.</param>
public sealed record TurnedDown(RelationType Type, RelationKind Kind, double Confidence, string Explanation, string Reason);

/// <summary>A concept on which two insights meet.</summary>
/// <param name="First">What the first says of it, in the first's own words for it.</param>
/// <param name="Second">What the second says of it, likewise.</param>
public sealed record SharedConcept(TopicStance First, TopicStance Second);
