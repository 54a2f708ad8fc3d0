using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>A map made quick to look things up in. Rejected relations are left out, as in every picture unless asked for.</summary>
internal sealed class MapIndex
{
    private readonly Dictionary<string, Insight> insights;
    private readonly Dictionary<string, int> documentNumbers;
    private readonly ILookup<string, Relation> relationsOf;
    private readonly ILookup<string, ViewUndercut> undercutsOf;

    public MapIndex(ArgumentMap map)
    {
        Map = map;
        insights = map.Insights.ToDictionary(i => i.Id, StringComparer.Ordinal);
        documentNumbers = map.Documents.Select((d, i) => (d.Id, Number: i + 1)).ToDictionary(p => p.Id, p => p.Number, StringComparer.Ordinal);
        Relations = [.. map.Relations.Where(Live)];
        relationsOf = Relations.SelectMany(r => new[] { (End: r.From, Relation: r), (End: r.To, Relation: r) })
            .ToLookup(p => p.End, p => p.Relation, StringComparer.Ordinal);
        undercutsOf = map.Inferences.SelectMany(Undercuts).DistinctBy(u => u.Id).ToLookup(u => u.Relation.Id, StringComparer.Ordinal);
    }

    public ArgumentMap Map { get; }

    public ImmutableArray<Relation> Relations { get; }

    public Insight Insight(string id) => insights[id];

    public bool Has(string id) => insights.ContainsKey(id);

    public IEnumerable<Relation> RelationsOf(string insightId) => relationsOf[insightId];

    /// <summary>What speaks against the step that a relation makes.</summary>
    public IEnumerable<ViewUndercut> UndercutsOf(Relation relation) => undercutsOf[relation.Id];

    /// <summary>Both ends of a relation, and what undercuts it.</summary>
    public IEnumerable<string> Involved(Relation relation) => [relation.From, relation.To, .. UndercutsOf(relation).Select(u => u.Insight)];

    /// <summary>Numbers as the picture's key shows them, from 1, in the map's order.</summary>
    public ImmutableArray<int> DocumentNumbersOf(string insightId) =>
        [.. Insight(insightId).Sources.Select(s => documentNumbers.GetValueOrDefault(s.DocumentId)).Where(n => n > 0).Distinct().Order()];

    public bool IsAbout(string insightId, string topic) =>
        Insight(insightId).Topics.Any(t => t.Topic.Equals(topic, StringComparison.OrdinalIgnoreCase));

    // The step of several premises is told by the first of them that a relation joins with the conclusion.
    private IEnumerable<ViewUndercut> Undercuts(Inference inference)
    {
        if (inference.Undercuts.IsEmpty)
            return [];
        var step = inference.Premises
            .SelectMany(p => relationsOf[inference.Conclusion].Where(r => IsStep(r, inference.Type, p, inference.Conclusion)).Select(r => (Premise: p, Relation: r)))
            .FirstOrDefault();
        return step.Relation is null
            ? []
            : inference.Undercuts.Where(u => Has(u.InsightId) && u.InsightId != step.Relation.From && u.InsightId != step.Relation.To)
                .Select(u => new ViewUndercut(u.InsightId, step.Premise, step.Relation, u));
    }

    private static bool IsStep(Relation relation, RelationType type, string premise, string conclusion) => relation.Type == type
        && ((relation.From == premise && relation.To == conclusion)
            || (type != RelationType.Supports && relation.From == conclusion && relation.To == premise));

    private bool Live(Relation relation) =>
        relation.Status != RelationStatus.Rejected && Has(relation.From) && Has(relation.To) && relation.From != relation.To;
}
