using System.Collections.Immutable;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Graph;

// The writing half: every change goes through Put, so that the overlay's indexes follow.
internal sealed partial class WorkingGraph
{
    /// <summary>The step from the snapshot to here; created and deleted again counts as nothing.</summary>
    public GraphChanges Changes() => new(
        [.. _nodes.Values.OfType<Node>().Where(n => !n.Equals(snapshot.Find(n.Id))).OrderBy(n => n.Id.Value)],
        [.. _relationships.Values.OfType<Relationship>().Where(r => !r.Equals(snapshot.Find(r.Id))).OrderBy(r => r.Id.Value)],
        [.. _nodes.Where(e => e.Value is null && snapshot.Find(new NodeId(e.Key)) is not null).Select(e => new NodeId(e.Key)).OrderBy(i => i.Value)],
        [.. _relationships.Where(e => e.Value is null && snapshot.Find(new RelationshipId(e.Key)) is not null).Select(e => new RelationshipId(e.Key)).OrderBy(i => i.Value)]);

    public Node Create(ImmutableArray<string> labels, PropertyMap properties)
    {
        var node = new Node(new NodeId(_nextNode++), labels, properties);
        _incident[node.Id.Value] = [];
        Put(node);
        return node;
    }

    public Relationship Create(string type, long start, long end, PropertyMap properties)
    {
        var relationship = new Relationship(new RelationshipId(_nextRelationship++), type, new NodeId(start), new NodeId(end), properties);
        Put(relationship);
        Incident(start).Add((int)relationship.Id.Value);
        if (start != end)
            Incident(end).Add((int)relationship.Id.Value);
        return relationship;
    }

    public void Put(Node node)
    {
        IsChanged = true;
        var old = FindNode(node.Id.Value);
        _nodes[node.Id.Value] = node;
        foreach (var ((label, key), index) in _touched)
        {
            if (old is not null)
                Leave(index, key, old);
            Enter(index, label, key, node);
        }
    }

    public void Put(Relationship relationship)
    {
        IsChanged = true;
        _relationships[relationship.Id.Value] = relationship;
    }

    public void DeleteNode(long id)
    {
        if (FindNode(id) is not { } node)
            return;
        foreach (var ((_, key), index) in _touched)
            Leave(index, key, node);
        IsChanged = true;
        _deletedNodes[id] = node;
        _nodes[id] = null;
    }

    public void DeleteRelationship(long id)
    {
        if (FindRelationship(id) is not { } relationship)
            return;
        Incident(relationship.Start.Value).Remove((int)id);
        Incident(relationship.End.Value).Remove((int)id);
        IsChanged = true;
        _deletedRelationships[id] = relationship;
        _relationships[id] = null;
    }

    private List<int> Incident(long node)
    {
        if (!_incident.TryGetValue(node, out var list))
            _incident[node] = list = [.. Indexes.Adjacent(null, Direction.Both).RelationshipsOf(node)];
        return list;
    }

    private static void Leave(Dictionary<Value, List<int>> index, string key, Node node)
    {
        var value = node.Properties[key];
        if (!value.IsNull && index.TryGetValue(value, out var list))
            list.Remove((int)node.Id.Value);
    }
}
