namespace ArgumentGraph.Cypher.Graph;

// After a small step most of what was built still holds: a judgement must not cost the adjacency of a million relationships.
internal sealed partial class GraphIndexes
{
    /// <summary>The indexes of the graph after a step, with everything that the step has not touched.</summary>
    public GraphIndexes After(PropertyGraph next, GraphChanges changes)
    {
        var (kept, parts) = (new GraphIndexes(next), new ChangedParts(_graph, changes));
        if (!parts.MovesRelationships)
            KeepRelationships(kept, parts);
        KeepNodes(kept, parts, changes);
        Copy(_columns, kept._columns, c => c.OfNodes ? !parts.ChangesNodes(c.Key) : !parts.ChangesRelationships(c.Key));
        return kept;
    }

    private void KeepRelationships(GraphIndexes kept, ChangedParts parts)
    {
        kept._relationships = Built(_relationships) ?? kept._relationships;
        kept._types = Built(_types) ?? kept._types;
        kept._typeColumn = Built(_typeColumn) ?? kept._typeColumn;
        if (!parts.Relabels)
            kept._ends = Built(_ends) ?? kept._ends;
        Copy(_adjacency, kept._adjacency, _ => true);
        foreach (var (types, ids) in _byTypes)
            kept._byTypes[types] = ids;
    }

    private void KeepNodes(GraphIndexes kept, ChangedParts parts, GraphChanges changes)
    {
        if (Built(_labels) is { } labels)
            kept._labels = new(Relabelled(labels.Value, parts, changes));
        if (Built(_all) is { } all && parts.Labels.Count == 0 && changes.DeletedNodes.Length == 0 && changes.PutNodes.All(n => _graph.Find(n.Id) is not null))
            kept._all = all;
        Copy(_properties, kept._properties, p => !parts.HasNodes(p.Label, p.Key));
        foreach (var (label, nodes) in _sets.Where(s => !parts.Labels.Contains(s.Key)))
            kept._sets[label] = nodes;
    }

    private static Dictionary<string, int[]> Relabelled(Dictionary<string, int[]> labels, ChangedParts parts, GraphChanges changes)
    {
        var next = new Dictionary<string, int[]>(labels, StringComparer.Ordinal);
        var changed = changes.PutNodes.Select(n => (int)n.Id.Value).Concat(changes.DeletedNodes.Select(id => (int)id.Value)).ToHashSet();
        foreach (var label in parts.Labels)
        {
            var carriers = changes.PutNodes.Where(n => n.Has(label)).Select(n => (int)n.Id.Value);
            int[] ids = [.. labels.GetValueOrDefault(label, None).Where(id => !changed.Contains(id)).Concat(carriers).Order()];
            if (ids.Length > 0)
                next[label] = ids;
            else
                next.Remove(label);
        }

        return next;
    }

    private static Lazy<T>? Built<T>(Lazy<T> part) => part.IsValueCreated ? part : null;

    private static void Copy<TKey, T>(IReadOnlyDictionary<TKey, Lazy<T>> from, IDictionary<TKey, Lazy<T>> to, Func<TKey, bool> isKept)
    {
        foreach (var (key, part) in from)
        {
            if (part.IsValueCreated && isKept(key))
                to[key] = part;
        }
    }
}
