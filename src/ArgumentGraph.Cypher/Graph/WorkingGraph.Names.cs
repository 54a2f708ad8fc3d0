namespace ArgumentGraph.Cypher.Graph;

// Which names are in use, for db.labels() and its like.
internal sealed partial class WorkingGraph
{
    public IEnumerable<string> LabelNames() => IsChanged
        ? CurrentNodes().SelectMany(n => n.Labels).Distinct(StringComparer.Ordinal)
        : Indexes.Labels;

    public IEnumerable<string> TypeNames() => IsChanged
        ? CurrentRelationships().Select(r => r.Type).Distinct(StringComparer.Ordinal)
        : Indexes.Types;

    public IEnumerable<string> PropertyKeys() =>
        CurrentNodes().SelectMany(n => n.Properties).Concat(CurrentRelationships().SelectMany(r => r.Properties)).Select(p => p.Key).Distinct(StringComparer.Ordinal);

    private IEnumerable<Node> CurrentNodes() => AllNodes().ToArray().Select(id => FindNode(id)!);

    private IEnumerable<Relationship> CurrentRelationships() => snapshot.Relationships
        .Where(r => !_relationships.ContainsKey(r.Id.Value))
        .Concat(_relationships.Values.OfType<Relationship>());
}
