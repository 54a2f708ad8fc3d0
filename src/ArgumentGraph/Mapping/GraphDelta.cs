using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Mapping;

/// <summary>How many nodes and relationships a build created, changed and deleted.</summary>
public readonly record struct ChangeCounts(int Created, int Changed, int Deleted)
{
    /// <summary>Nothing was touched.</summary>
    public bool IsEmpty => this == default;
}

/// <summary>
/// The way from the graph of a store to a wanted content, as steps that each leave a whole graph: nodes before the
/// relationships that need them, deletions last. Only built labels and types are touched; labels, properties and
/// relationships that people added stay, unless the node they hang on goes.
/// </summary>
internal sealed class GraphDelta
{
    private readonly Dictionary<NodeKey, Node> _nodes = [];
    private readonly Dictionary<(string Type, string Key), Relationship> _relationships = [];
    private readonly Dictionary<NodeKey, NodeId> _ids = [];
    private readonly List<Node> _putNodes = [];
    private readonly List<Relationship> _putRelationships = [];
    private readonly List<NodeId> _deletedNodes = [];
    private readonly List<RelationshipId> _deletedRelationships = [];
    private long _nextNode;
    private long _nextRelationship;

    private GraphDelta(PropertyGraph graph)
    {
        _nextNode = graph.NextNodeId;
        _nextRelationship = graph.NextRelationshipId;
        foreach (var node in graph.Nodes)
        {
            if (KeyOf(node) is { } key)
                _nodes[key] = node;
        }

        foreach (var relationship in graph.Relationships)
        {
            if (KeyOf(relationship, graph) is { } key)
                _relationships[key] = relationship;
        }
    }

    public ChangeCounts Counts { get; private set; }

    /// <summary>The first number that no node of the steps bears.</summary>
    public NodeId FirstFreeNode => new(_nextNode);

    public static GraphDelta Between(PropertyGraph graph, GraphContent content)
    {
        var delta = new GraphDelta(graph);
        foreach (var node in content.Nodes)
            delta.Put(node);
        foreach (var relationship in content.Relationships)
            delta.Put(relationship);
        delta.DeleteTheRest(graph, content);
        return delta;
    }

    /// <summary>The steps in order, each of at most <paramref name="size"/> entities.</summary>
    public IEnumerable<GraphChanges> Batches(int size)
    {
        foreach (var chunk in _putNodes.Chunk(size))
            yield return GraphChanges.None with { PutNodes = [.. chunk] };
        foreach (var chunk in _putRelationships.Chunk(size))
            yield return GraphChanges.None with { PutRelationships = [.. chunk] };
        foreach (var chunk in _deletedRelationships.Chunk(size))
            yield return GraphChanges.None with { DeletedRelationships = [.. chunk] };
        foreach (var chunk in _deletedNodes.Chunk(size))
            yield return GraphChanges.None with { DeletedNodes = [.. chunk] };
    }

    private static NodeKey? KeyOf(Node node)
    {
        foreach (var label in MapSchema.BuiltLabels)
        {
            if (node.Has(label) && node.Properties[MapSchema.Id] is { Kind: ValueKind.String } id)
                return new NodeKey(label, id.AsString);
        }

        return null;
    }

    private static (string Type, string Key)? KeyOf(Relationship relationship, PropertyGraph graph)
    {
        if (!MapSchema.BuiltTypes.Contains(relationship.Type))
            return null;
        if (MapSchema.IsRelation(relationship.Type))
            return MapSchema.IsBuilt(relationship) ? (relationship.Type, relationship.Properties[MapSchema.Id].AsString) : null;
        return KeyOf(graph[relationship.Start]) is { } start && KeyOf(graph[relationship.End]) is { } end
            ? (relationship.Type, $"{start.Key} {end.Key}")
            : null;
    }

    private void Put(KeyedNode wanted)
    {
        if (!_nodes.TryGetValue(wanted.Address, out var found))
        {
            var node = new Node(new NodeId(_nextNode++), [wanted.Label], wanted.Properties);
            _ids[wanted.Address] = node.Id;
            _putNodes.Add(node);
            Counts = Counts with { Created = Counts.Created + 1 };
            return;
        }

        _ids[wanted.Address] = found.Id;
        var properties = Merged(found.Properties, wanted.Properties, MapSchema.OwnedKeys(wanted.Label));
        if (properties.Equals(found.Properties))
            return;
        _putNodes.Add(found with { Properties = properties });
        Counts = Counts with { Changed = Counts.Changed + 1 };
    }

    private void Put(KeyedRelationship wanted)
    {
        var (start, end) = (_ids[wanted.Start], _ids[wanted.End]);
        if (!_relationships.TryGetValue((wanted.Type, wanted.Key), out var found))
        {
            _putRelationships.Add(new Relationship(new RelationshipId(_nextRelationship++), wanted.Type, start, end, wanted.Properties));
            Counts = Counts with { Created = Counts.Created + 1 };
            return;
        }

        var properties = Merged(found.Properties, wanted.Properties, MapSchema.OwnedKeys(wanted.Type));
        if (properties.Equals(found.Properties) && found.Start == start && found.End == end)
            return;
        _putRelationships.Add(found with { Start = start, End = end, Properties = properties });
        Counts = Counts with { Changed = Counts.Changed + 1 };
    }

    private void DeleteTheRest(PropertyGraph graph, GraphContent content)
    {
        var kept = content.Relationships.Select(r => (r.Type, r.Key)).ToHashSet();
        var keptNodes = content.Nodes.Select(n => n.Address).ToHashSet();
        var gone = _nodes.Where(n => !keptNodes.Contains(n.Key)).Select(n => n.Value.Id).ToHashSet();
        var loose = _relationships.Where(r => !kept.Contains(r.Key)).Select(r => r.Value.Id).ToHashSet();

        // A relationship that people drew to a node that goes must go with it; judgements are nodes of their own and stay.
        loose.UnionWith(graph.Relationships.Where(r => gone.Contains(r.Start) || gone.Contains(r.End)).Select(r => r.Id));
        _deletedRelationships.AddRange(loose.OrderBy(r => r.Value));
        _deletedNodes.AddRange(gone.OrderBy(n => n.Value));
        Counts = Counts with { Deleted = gone.Count + loose.Count };
    }

    private static PropertyMap Merged(PropertyMap found, PropertyMap wanted, FrozenSet<string> owned) =>
        PropertyMap.Of(found.Where(p => !owned.Contains(p.Key)).Concat(wanted).Select(p => (p.Key, p.Value)));
}
