namespace ArgumentGraph.Cypher.Graph;

/// <summary>An immutable snapshot of a property graph, in memory; safe to read from many threads.</summary>
public sealed class PropertyGraph
{
    private readonly ChunkedTable<Node> _nodes;
    private readonly ChunkedTable<Relationship> _relationships;
    private readonly Lazy<GraphIndexes> _indexes;

    /// <summary>Takes the entities as they are.</summary>
    /// <exception cref="ArgumentException">An id occurs twice, or a relationship's end is not among the nodes.</exception>
    public PropertyGraph(IEnumerable<Node> nodes, IEnumerable<Relationship> relationships)
        : this(Tabulate(nodes, n => n.Id.Value), Tabulate(relationships, r => r.Id.Value))
    {
        foreach (var relationship in _relationships.All())
            RequireEnds(relationship);
    }

    private PropertyGraph(ChunkedTable<Node> nodes, ChunkedTable<Relationship> relationships, Func<PropertyGraph, GraphIndexes>? indexes = null)
    {
        _nodes = nodes;
        _relationships = relationships;
        // Made at once where another snapshot's are at hand, so that no chain of old snapshots is kept alive.
        _indexes = indexes is null ? new Lazy<GraphIndexes>(() => new GraphIndexes(this)) : new Lazy<GraphIndexes>(indexes(this));
        Nodes = new TableView<Node>(nodes);
        Relationships = new TableView<Relationship>(relationships);
    }

    /// <summary>A graph without nodes.</summary>
    public static PropertyGraph Empty { get; } = new(ChunkedTable<Node>.Empty, ChunkedTable<Relationship>.Empty);

    /// <summary>All nodes by ascending id.</summary>
    public IReadOnlyCollection<Node> Nodes { get; }

    /// <summary>All relationships by ascending id.</summary>
    public IReadOnlyCollection<Relationship> Relationships { get; }

    /// <summary>The smallest id above every node's.</summary>
    public long NextNodeId => Math.Max(1, _nodes.End);

    /// <summary>The smallest id above every relationship's.</summary>
    public long NextRelationshipId => Math.Max(1, _relationships.End);

    /// <summary>Adjacency, labels and properties, each built when first asked for.</summary>
    internal GraphIndexes Indexes => _indexes.Value;

    /// <summary>The node of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Node this[NodeId id] => Find(id) ?? throw new KeyNotFoundException($"There is no node {id.Value}.");

    /// <summary>The node of an id, or null.</summary>
    public Node? Find(NodeId id) => _nodes.Find(id.Value);

    /// <summary>The relationship of an id, or null.</summary>
    public Relationship? Find(RelationshipId id) => _relationships.Find(id.Value);

    /// <summary>The graph after a step; costs in proportion to the step, not to the graph.</summary>
    /// <exception cref="ArgumentException">The step would leave a relationship without one of its ends.</exception>
    public PropertyGraph After(GraphChanges changes)
    {
        if (changes.IsEmpty)
            return this;
        var nodes = _nodes.With(Step(changes.PutNodes, n => n.Id.Value, changes.DeletedNodes.Select(id => id.Value)));
        var relationships = _relationships.With(Step(changes.PutRelationships, r => r.Id.Value, changes.DeletedRelationships.Select(id => id.Value)));
        var next = new PropertyGraph(nodes, relationships, g => _indexes.IsValueCreated ? Indexes.After(g, changes) : new GraphIndexes(g));
        foreach (var relationship in changes.PutRelationships)
        {
            if (next.Find(relationship.Id) is { } kept)
                next.RequireEnds(kept);
        }

        if (changes.DeletedNodes.Length > 0)
            RequireNoneLeft(changes, next);
        return next;
    }

    private void RequireNoneLeft(GraphChanges changes, PropertyGraph next)
    {
        var adjacency = Indexes.Adjacent(null, Direction.Both);
        foreach (var id in changes.DeletedNodes)
        {
            foreach (var relationship in adjacency.RelationshipsOf(id.Value))
            {
                if (next._relationships.Find(relationship) is { } left)
                    next.RequireEnds(left);
            }
        }
    }

    private void RequireEnds(Relationship relationship)
    {
        if (Find(relationship.Start) is null || Find(relationship.End) is null)
            throw new ArgumentException($"Relationship {relationship.Id.Value} has an end that is not in the graph.");
    }

    private static IEnumerable<KeyValuePair<long, T?>> Step<T>(IEnumerable<T> puts, Func<T, long> id, IEnumerable<long> deleted)
        where T : class =>
        puts.Select(p => KeyValuePair.Create(id(p), (T?)p)).Concat(deleted.Select(d => KeyValuePair.Create(d, (T?)null)));

    private static ChunkedTable<T> Tabulate<T>(IEnumerable<T> entities, Func<T, long> id)
        where T : class
    {
        var all = entities as IReadOnlyCollection<T> ?? entities.ToList();
        var table = ChunkedTable<T>.Of(all, id);
        if (table.Count != all.Count)
            throw new ArgumentException($"{all.Count - table.Count} entities share an id with another.", nameof(entities));
        return table;
    }

    private sealed class TableView<T>(ChunkedTable<T> table) : IReadOnlyCollection<T>
        where T : class
    {
        public int Count => table.Count;

        public IEnumerator<T> GetEnumerator() => table.All().GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
