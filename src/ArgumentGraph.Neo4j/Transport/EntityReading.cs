using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Neo4j.Transport;

/// <summary>
/// Entities from a server as entities here. Their numbers are the server's own, the last part of an element id such as
/// <c>4:1f2e…:17</c>; they tell entities apart within one answer and are never sent back.
/// </summary>
internal static class EntityReading
{
    public static Value Node(string elementId, IEnumerable<string> labels, IEnumerable<KeyValuePair<string, Value>> properties) =>
        new Node(new NodeId(Number(elementId)), [.. labels.Order(StringComparer.Ordinal)], Map(properties)).ToValue();

    public static Value Relationship(string elementId, string type, string start, string end, IEnumerable<KeyValuePair<string, Value>> properties) =>
        new Relationship(new RelationshipId(Number(elementId)), type, new NodeId(Number(start)), new NodeId(Number(end)), Map(properties)).ToValue();

    /// <summary>Nodes and relationships by turns, as a walk.</summary>
    public static Value Path(ImmutableArray<Value> alternating)
    {
        var nodes = alternating.Where((_, i) => i % 2 == 0).ToImmutableArray();
        var relationships = alternating.Where((_, i) => i % 2 == 1).ToImmutableArray();
        var forward = relationships.Select((r, i) => r.AsRelationship()!.Start.Value == nodes[i].EntityId).ToImmutableArray();
        return new PathValue(nodes, relationships, forward);
    }

    private static PropertyMap Map(IEnumerable<KeyValuePair<string, Value>> properties) =>
        PropertyMap.Of(properties.Select(p => (p.Key, p.Value)));

    // Within a transaction a server may give what it has just made a negative or long form; the last part is a number always.
    private static long Number(string elementId) =>
        long.Parse(elementId.AsSpan()[(elementId.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture);
}
