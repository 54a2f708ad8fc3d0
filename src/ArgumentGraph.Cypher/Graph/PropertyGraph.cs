namespace ArgumentGraph.Cypher.Graph;

/// <summary>An immutable snapshot of a property graph, in memory; safe to read from many threads.</summary>
public sealed class PropertyGraph
{
    private readonly SortedDictionary<long, Node> _nodes;
    private readonly SortedDictionary<long, Relationship> _relationships;

    /// <summary>Takes the entities as they are.</summary>
    /// <exception cref="ArgumentException">An id occurs twice, or a relationship's end is not among the nodes.</exception>
    public PropertyGraph(IEnumerable<Node> nodes, IEnumerable<Relationship> relationships)
        : this(new SortedDictionary<long, Node>(nodes.ToDictionary(n => n.Id.Value)),
            new SortedDictionary<long, Relationship>(relationships.ToDictionary(r => r.Id.Value)))
    {
    }

    private PropertyGraph(SortedDictionary<long, Node> nodes, SortedDictionary<long, Relationship> relationships)
    {
        _nodes = nodes;
        _relationships = relationships;
        foreach (var relationship in relationships.Values)
        {
            if (!nodes.ContainsKey(relationship.Start.Value) || !nodes.ContainsKey(relationship.End.Value))
                throw new ArgumentException($"Relationship {relationship.Id.Value} has an end that is not in the graph.", nameof(relationships));
        }
    }

    /// <summary>A graph without nodes.</summary>
    public static PropertyGraph Empty { get; } = new(Array.Empty<Node>(), Array.Empty<Relationship>());

    /// <summary>All nodes by ascending id.</summary>
    public IReadOnlyCollection<Node> Nodes => _nodes.Values;

    /// <summary>All relationships by ascending id.</summary>
    public IReadOnlyCollection<Relationship> Relationships => _relationships.Values;

    /// <summary>The smallest id above every node's.</summary>
    public long NextNodeId => _nodes.Count == 0 ? 1 : _nodes.Keys.Max() + 1;

    /// <summary>The smallest id above every relationship's.</summary>
    public long NextRelationshipId => _relationships.Count == 0 ? 1 : _relationships.Keys.Max() + 1;

    /// <summary>The node of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Node this[NodeId id] => _nodes[id.Value];

    /// <summary>The graph after a step.</summary>
    /// <exception cref="ArgumentException">The step would leave a relationship without one of its ends.</exception>
    public PropertyGraph After(GraphChanges changes)
    {
        var nodes = new SortedDictionary<long, Node>(_nodes);
        var relationships = new SortedDictionary<long, Relationship>(_relationships);
        foreach (var node in changes.PutNodes)
            nodes[node.Id.Value] = node;
        foreach (var relationship in changes.PutRelationships)
            relationships[relationship.Id.Value] = relationship;
        foreach (var id in changes.DeletedRelationships)
            relationships.Remove(id.Value);
        foreach (var id in changes.DeletedNodes)
            nodes.Remove(id.Value);
        return new PropertyGraph(nodes, relationships);
    }
}
