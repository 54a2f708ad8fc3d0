using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping;

/// <summary>What came with maps of other programs, carried over a build: it stays as long as the insights that it speaks of do.</summary>
internal static class ImportedContent
{
    /// <summary>A built map with the imported topics, relations and inferences of the stored one; where both have one, the imported holds.</summary>
    public static ArgumentMap Keep(ArgumentMap built, ArgumentMap stored)
    {
        var present = built.Insights.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var relations = stored.Relations.Where(r => r.Method == MapSchema.Import && present.Contains(r.From) && present.Contains(r.To)).ToImmutableArray();
        var inferences = stored.Inferences.Where(i => i.Method == MapSchema.Import && i.Premises.Append(i.Conclusion).All(present.Contains))
            .Select(i => i with { Undercuts = [.. i.Undercuts.Where(u => present.Contains(u.InsightId))] }).ToImmutableArray();
        var topics = stored.Insights.Where(i => i.Topics.Any(t => t.IsImported)).ToDictionary(i => i.Id, i => i.Topics.Where(t => t.IsImported), StringComparer.Ordinal);
        if (relations.IsEmpty && inferences.IsEmpty && topics.Count == 0)
            return built;
        return built with
        {
            Insights = [.. built.Insights.Select(i => topics.TryGetValue(i.Id, out var own) ? i with { Topics = Joined(own, i.Topics) } : i)],
            Relations = MapGraphReader.Ordered(relations.Concat(built.Relations).DistinctBy(r => r.Id)),
            Inferences = [.. inferences.Concat(built.Inferences).DistinctBy(i => i.Id).OrderBy(i => i.Id, StringComparer.Ordinal)],
        };
    }

    /// <summary>Topics of both by name; of two with one name, the first.</summary>
    public static ImmutableArray<TopicStance> Joined(IEnumerable<TopicStance> first, IEnumerable<TopicStance> second) =>
        [.. first.Concat(second).DistinctBy(t => t.Topic).OrderBy(t => t.Topic, StringComparer.Ordinal)];
}
