using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Graph;

/// <summary>
/// A snapshot and what one query has changed on top of it. Reads see the changes at once; nothing is visible outside until
/// <see cref="Changes"/> is committed. Not safe for several threads.
/// </summary>
internal sealed partial class WorkingGraph(PropertyGraph snapshot)
{
    private readonly Dictionary<long, Node?> _nodes = [];
    private readonly Dictionary<long, Relationship?> _relationships = [];
    private readonly Dictionary<long, List<int>> _incident = [];
    private readonly Dictionary<(string Label, string Key), Dictionary<Value, List<int>>> _touched = [];
    private readonly Dictionary<long, Node> _deletedNodes = [];
    private readonly Dictionary<long, Relationship> _deletedRelationships = [];
    private long _nextNode = snapshot.NextNodeId;
    private long _nextRelationship = snapshot.NextRelationshipId;

    public PropertyGraph Snapshot => snapshot;

    public GraphIndexes Indexes => snapshot.Indexes;

    public bool IsChanged { get; private set; }

    public Node? FindNode(long id) =>
        _nodes.Count > 0 && _nodes.TryGetValue(id, out var changed) ? changed : snapshot.Find(new NodeId(id));

    public Relationship? FindRelationship(long id) =>
        _relationships.Count > 0 && _relationships.TryGetValue(id, out var changed) ? changed : snapshot.Find(new RelationshipId(id));

    /// <summary>The node as it is, or as it was when it was deleted in this query.</summary>
    public Node? LastKnownNode(long id) => FindNode(id) ?? _deletedNodes.GetValueOrDefault(id);

    /// <summary>The relationship as it is, or as it was when it was deleted in this query.</summary>
    public Relationship? LastKnownRelationship(long id) => FindRelationship(id) ?? _deletedRelationships.GetValueOrDefault(id);

    /// <summary>Deleted nodes that still have relationships.</summary>
    public IEnumerable<(long Node, int Relationships)> Dangling() =>
        _deletedNodes.Keys.Where(HasRelationships).Select(id => (id, RelationshipsOf(id).Count));

    public int[] AllNodes() => _nodes.Count == 0
        ? Indexes.AllNodes
        : Overlaid(Indexes.AllNodes, _ => true);

    public int[] NodesWith(string label) => _nodes.Count == 0
        ? Indexes.NodesWith(label)
        : Overlaid(Indexes.NodesWith(label), n => n.Has(label));

    public int[] NodesWith(string label, string key, Value value)
    {
        var stored = Indexes.NodesWith(label, key, value);
        if (_nodes.Count == 0)
            return stored;
        var found = stored.Where(id => !_nodes.ContainsKey(id)).ToList();
        if (TouchedBy(label, key).TryGetValue(value, out var touched))
            found.AddRange(touched.Order());
        return [.. found];
    }

    /// <summary>The numbers of the relationships of some types, ascending.</summary>
    public int[] RelationshipsOf(IReadOnlyList<string> types)
    {
        var stored = Indexes.RelationshipsOf(types);
        if (_relationships.Count == 0)
            return stored;
        var changed = _relationships.Where(e => e.Value is { } relationship && types.Contains(relationship.Type)).Select(e => (int)e.Key);
        return [.. stored.Where(id => !_relationships.ContainsKey(id)).Concat(changed).Order()];
    }

    public bool HasRelationships(long node) =>
        _incident.TryGetValue(node, out var list) ? list.Count > 0 : Indexes.Adjacent(null, Direction.Both).DegreeOf(node) > 0;

    public IReadOnlyList<int> RelationshipsOf(long node) =>
        _incident.TryGetValue(node, out var list) ? list : Indexes.Adjacent(null, Direction.Both).RelationshipsOf(node).ToArray();

    /// <summary>Puts the relationships of a node into a buffer, outgoing ones first; null types are all types.</summary>
    public void Expand(long node, Direction direction, IReadOnlyList<string>? types, Neighbours into)
    {
        into.Clear();
        if (_incident.Count > 0 && _incident.TryGetValue(node, out var list))
        {
            ExpandTouched(node, direction, types, list, into);
            return;
        }

        if (types is null)
        {
            into.Add(Indexes.Adjacent(null, direction), node);
            return;
        }

        foreach (var type in types)
            into.Add(Indexes.Adjacent(type, direction), node);
    }

    /// <summary>The rows of all nodes at once, where there is one type (or all) and nothing has been changed; else null.</summary>
    public Adjacency? Rows(Direction direction, IReadOnlyList<string>? types) =>
        IsChanged || types?.Count > 1 ? null : Indexes.Adjacent(types?[0], direction);

    public int Degree(long node, Direction direction, IReadOnlyList<string>? types)
    {
        if (_incident.ContainsKey(node))
        {
            var buffer = new Neighbours();
            Expand(node, direction, types, buffer);
            return buffer.Count;
        }

        return types is null
            ? Indexes.Adjacent(null, direction).DegreeOf(node)
            : types.Sum(type => Indexes.Adjacent(type, direction).DegreeOf(node));
    }

    private void ExpandTouched(long node, Direction direction, IReadOnlyList<string>? types, List<int> list, Neighbours into)
    {
        foreach (var id in list)
        {
            var relationship = FindRelationship(id)!;
            if (types is not null && !types.Contains(relationship.Type))
                continue;
            var outgoing = relationship.Start.Value == node;
            if (outgoing && direction != Direction.Incoming)
                into.Add(id, (int)relationship.End.Value);
            else if (relationship.End.Value == node && direction != Direction.Outgoing)
                into.Add(id, (int)relationship.Start.Value);
        }
    }

    private int[] Overlaid(int[] stored, Func<Node, bool> wanted)
    {
        var kept = stored.Where(id => !_nodes.ContainsKey(id));
        var changed = _nodes.Where(e => e.Value is { } node && wanted(node)).Select(e => (int)e.Key);
        return [.. kept.Concat(changed).Order()];
    }

    private Dictionary<Value, List<int>> TouchedBy(string label, string key)
    {
        if (_touched.TryGetValue((label, key), out var index))
            return index;
        _touched[(label, key)] = index = new Dictionary<Value, List<int>>(ValueOrder.Equivalence);
        foreach (var node in _nodes.Values)
        {
            if (node is not null)
                Enter(index, label, key, node);
        }

        return index;
    }

    private static void Enter(Dictionary<Value, List<int>> index, string label, string key, Node node)
    {
        var value = node.Properties[key];
        if (value.IsNull || !node.Has(label))
            return;
        if (!index.TryGetValue(value, out var list))
            index[value] = list = [];
        list.Add((int)node.Id.Value);
    }
}
