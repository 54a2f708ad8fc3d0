namespace ArgumentGraph.Cypher.Graph;

/// <summary>Which labels, types and keys a step touches: what stands in no part of it can be kept.</summary>
internal sealed class ChangedParts
{
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nodeKeys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _relationshipKeys = new(StringComparer.Ordinal);

    public ChangedParts(PropertyGraph before, GraphChanges changes)
    {
        foreach (var node in changes.PutNodes)
            Compare(before.Find(node.Id), node);
        foreach (var id in changes.DeletedNodes)
            Compare(before.Find(id), null);
        foreach (var relationship in changes.PutRelationships)
            Compare(before.Find(relationship.Id), relationship);
        MovesRelationships |= changes.DeletedRelationships.Length > 0;
    }

    /// <summary>Whether a relationship comes, goes, or changes its type or an end.</summary>
    public bool MovesRelationships { get; private set; }

    /// <summary>Whether a node that was there before changes its labels.</summary>
    public bool Relabels { get; private set; }

    /// <summary>Labels that a node gains or loses, by coming and going too.</summary>
    public IReadOnlySet<string> Labels => _labels;

    public bool HasNodes(string label, string key) => _labels.Contains(label) || _nodeKeys.Contains(key);

    /// <summary>Whether a node that stays changes the property.</summary>
    public bool ChangesNodes(string key) => _nodeKeys.Contains(key);

    /// <summary>Whether a relationship that stays changes the property.</summary>
    public bool ChangesRelationships(string key) => MovesRelationships || _relationshipKeys.Contains(key);

    private void Compare(Node? old, Node? now)
    {
        if (old is not null && now is not null && old.Labels.AsSpan().SequenceEqual(now.Labels.AsSpan()))
        {
            Compare(old.Properties, now.Properties, _nodeKeys);
            return;
        }

        Relabels |= old is not null && now is not null;
        _labels.UnionWith((old?.Labels ?? []).Concat(now?.Labels ?? []));
        if (old is not null)
            Compare(old.Properties, now?.Properties ?? Values.PropertyMap.Empty, _nodeKeys);
    }

    private void Compare(Relationship? old, Relationship now)
    {
        if (old is null || old.Type != now.Type || old.Start != now.Start || old.End != now.End)
            MovesRelationships = true;
        else
            Compare(old.Properties, now.Properties, _relationshipKeys);
    }

    private static void Compare(Values.PropertyMap old, Values.PropertyMap now, HashSet<string> into)
    {
        foreach (var (key, value) in old.Concat(now))
        {
            if (old[key] != now[key])
                into.Add(key);
        }
    }
}
