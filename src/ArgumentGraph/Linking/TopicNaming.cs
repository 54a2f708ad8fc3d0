using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>Names what each insight is about: concepts that several insights share without being everywhere, and the issues of its relations.</summary>
internal static class TopicNaming
{
    private const int TopicsPerInsight = 3;
    private const double WidestShare = 0.3;
    private const double LeastWeight = 0.3;

    /// <param name="readings">All that tell how far a concept is spread.</param>
    /// <param name="asked">Those whose topics are wanted.</param>
    /// <param name="relations">At least those of the insights whose topics are wanted.</param>
    public static Dictionary<string, ImmutableArray<TopicStance>> Topics(
        ImmutableArray<InsightReading> readings, IEnumerable<InsightReading> asked, IEnumerable<Relation> relations, CorpusStatistics statistics)
    {
        var spread = Spread(readings);
        var issues = relations.Where(r => r.Issue is not null)
            .SelectMany(r => new[] { (Insight: r.From, r.Issue), (Insight: r.To, r.Issue) })
            .ToLookup(i => i.Insight, i => i.Issue!, StringComparer.Ordinal);
        return asked.ToDictionary(r => r.Insight.Id, r => TopicsOf(r, issues[r.Insight.Id], spread, readings.Length, statistics), StringComparer.Ordinal);
    }

    // Insights that have a concept, by its key and by its head.
    private static Dictionary<string, int> Spread(ImmutableArray<InsightReading> readings)
    {
        var spread = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            foreach (var key in reading.Concepts.SelectMany(c => c.Keys).Distinct(StringComparer.Ordinal))
                spread[key] = spread.GetValueOrDefault(key) + 1;
        }

        return spread;
    }

    private static ImmutableArray<TopicStance> TopicsOf(
        InsightReading reading, IEnumerable<string> issues, Dictionary<string, int> spread, int total, CorpusStatistics statistics)
    {
        var widest = Math.Max(3, total * WidestShare);
        var shared = reading.Concepts
            .SelectMany(c => c.Keys.Select(k => (Key: k, Concept: c)))
            .Where(k => spread[k.Key] >= 2 && spread[k.Key] <= widest && statistics.Weight(k.Concept) >= LeastWeight)
            .DistinctBy(k => k.Key, StringComparer.Ordinal)
            .OrderByDescending(k => statistics.Weight(k.Concept) * Math.Log(1 + spread[k.Key]))
            .ThenBy(k => k.Key, StringComparer.Ordinal)
            .Take(TopicsPerInsight)
            .Select(k => k.Key == k.Concept.Head ? k.Concept.HeadName : k.Concept.KeyName);
        return
        [
            .. issues.Concat(shared).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)
                .Select(name => StanceOn(reading, name)),
        ];
    }

    private static TopicStance StanceOn(InsightReading reading, string name)
    {
        var stance = reading.Stances
            .Where(s => s.Holding == Holding.Held && s.Role != ConceptRole.Context && Names(s.Concept, name))
            .OrderByDescending(s => s.Weight).ThenBy(s => s.Cue.Start)
            .FirstOrDefault();
        return stance is null
            ? new TopicStance(name, Stance.Neutral, null)
            : new TopicStance(name, stance.Sign > 0 ? Stance.Edge : Stance.Weakness, stance.Cue.Of(reading.Insight.Text));
    }

    private static bool Names(Concept concept, string name) =>
        string.Equals(concept.HeadName, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(concept.KeyName, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(concept.Name, name, StringComparison.OrdinalIgnoreCase);
}
