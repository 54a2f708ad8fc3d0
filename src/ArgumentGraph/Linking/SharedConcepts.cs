using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>Where two insights meet, and the sides they take there.</summary>
internal static class SharedConcepts
{
    public static ImmutableArray<SharedConcept> Of(InsightReading first, InsightReading second, CorpusStatistics statistics) =>
    [
        .. first.Concepts
            .Select(c => (Concept: c, Partner: second.Concepts.MaxBy(d => Meeting.Of(c, d))))
            .Where(m => m.Partner is not null && Meeting.Of(m.Concept, m.Partner) > 0)
            .OrderByDescending(m => statistics.Weight(m.Concept)).ThenBy(m => m.Concept.Span.Start)
            .DistinctBy(m => m.Partner!.Key)
            .Select(m => new SharedConcept(StanceOn(first, m.Concept), StanceOn(second, m.Partner!))),
    ];

    // Of what is said of the concept itself, the surest; what stands around it is no side of its own.
    private static TopicStance StanceOn(InsightReading reading, Concept concept)
    {
        var stance = reading.Stances
            .Where(s => s is { Axis: StanceAxis.Value, Holding: Holding.Held } && s.Role != ConceptRole.Context && Meeting.Of(s.Concept, concept) > 0)
            .OrderByDescending(s => Meeting.Of(s.Concept, concept) * s.Weight).ThenBy(s => s.Cue.Start)
            .FirstOrDefault();
        return stance is null
            ? new TopicStance(concept.Name, Stance.Neutral, null)
            : new TopicStance(concept.Name, stance.Sign > 0 ? Stance.Edge : Stance.Weakness, stance.Cue.Of(reading.Insight.Text));
    }
}
