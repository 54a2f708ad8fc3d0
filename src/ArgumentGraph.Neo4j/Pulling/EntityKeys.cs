using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;
using ArgumentGraph.Neo4j.Loading;

namespace ArgumentGraph.Neo4j.Pulling;

/// <summary>
/// What tells that an entity here and one on a server are the same: label and id, or without an id all that it holds; and the
/// how-manieth such it is, as people may have made several. A server's own number is never it.
/// </summary>
internal sealed class EntityKeys
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<NodeId, string> _nodes = [];

    public EntityKeys(PropertyGraph graph)
    {
        foreach (var node in graph.Nodes.OrderBy(n => n.Id.Value))
            _nodes[node.Id] = KeyOf(node);
    }

    public string this[NodeId id] => _nodes[id];

    public string Of(Relationship relationship)
    {
        var (start, end) = (_nodes[relationship.Start], _nodes[relationship.End]);
        var id = relationship.Properties[MapSchema.Id];
        if (id.Kind == ValueKind.String)
            return Numbered(ContentId.Of(relationship.Type, id.AsString));

        // Those that a build makes are there once between two nodes, whatever they hold.
        return MapSchema.BuiltTypes.Contains(relationship.Type) && !MapSchema.IsRelation(relationship.Type)
            ? Numbered(ContentId.Of(relationship.Type, start, end))
            : Numbered(ContentId.Of(relationship.Type, start, end, Text(relationship.Properties)));
    }

    private string KeyOf(Node node)
    {
        var label = MapSchema.BuiltLabels.FirstOrDefault(node.Has) ?? string.Join(':', node.Labels);
        return node.Properties[MapSchema.Id] is { Kind: ValueKind.String } id
            ? Numbered(ContentId.Of(label, id.AsString))
            : Numbered(ContentId.Of(label, "", Text(node.Properties)));
    }

    private string Numbered(string key)
    {
        var number = _seen[key] = _seen.GetValueOrDefault(key) + 1;
        return $"{key} {number}";
    }

    // As text, so that a value which a file can hold only so is known again.
    private static string Text(PropertyMap properties) =>
        ((Value)new ValueMap(properties.Where(p => p.Key != LoadSchema.PushedFrom).Select(p => KeyValuePair.Create(p.Key, StorableValues.TextOf(p.Value))))).ToString();
}
