using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>A map made quick to look things up in. Rejected relations are left out, as in every picture unless asked for.</summary>
internal sealed class MapIndex
{
    private readonly Dictionary<string, Insight> insights;
    private readonly Dictionary<string, int> documentNumbers;
    private readonly ILookup<string, Relation> relationsOf;

    public MapIndex(ArgumentMap map)
    {
        Map = map;
        insights = map.Insights.ToDictionary(i => i.Id, StringComparer.Ordinal);
        documentNumbers = map.Documents.Select((d, i) => (d.Id, Number: i + 1)).ToDictionary(p => p.Id, p => p.Number, StringComparer.Ordinal);
        Relations = [.. map.Relations.Where(Live)];
        relationsOf = Relations.SelectMany(r => new[] { (End: r.From, Relation: r), (End: r.To, Relation: r) })
            .ToLookup(p => p.End, p => p.Relation, StringComparer.Ordinal);
    }

    public ArgumentMap Map { get; }

    public ImmutableArray<Relation> Relations { get; }

    public Insight Insight(string id) => insights[id];

    public bool Has(string id) => insights.ContainsKey(id);

    public IEnumerable<Relation> RelationsOf(string insightId) => relationsOf[insightId];

    /// <summary>Numbers as the picture's key shows them, from 1, in the map's order.</summary>
    public ImmutableArray<int> DocumentNumbersOf(string insightId) =>
        [.. Insight(insightId).Sources.Select(s => documentNumbers.GetValueOrDefault(s.DocumentId)).Where(n => n > 0).Distinct().Order()];

    public bool IsAbout(string insightId, string topic) =>
        Insight(insightId).Topics.Any(t => t.Topic.Equals(topic, StringComparison.OrdinalIgnoreCase));

    private bool Live(Relation relation) =>
        relation.Status != RelationStatus.Rejected && Has(relation.From) && Has(relation.To) && relation.From != relation.To;
}
