using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;
using ArgumentGraph.Neo4j.Loading;

namespace ArgumentGraph.Neo4j.Pulling;

/// <summary>Takes what another graph has besides this one, entity by entity, told apart by <see cref="EntityKeys"/>.</summary>
internal sealed class GraphMerge
{
    private readonly string? _source;
    private readonly Preference _preference;
    private readonly Dictionary<string, Node> _nodes;
    private readonly Dictionary<string, Relationship> _relationships;
    private readonly Dictionary<NodeId, NodeId> _numbers = [];
    private readonly StorableValues _values = new();
    private readonly ImmutableArray<Node>.Builder _putNodes = ImmutableArray.CreateBuilder<Node>();
    private readonly ImmutableArray<Relationship>.Builder _putRelationships = ImmutableArray.CreateBuilder<Relationship>();
    private readonly ImmutableArray<PullConflict>.Builder _conflicts = ImmutableArray.CreateBuilder<PullConflict>();
    private long _nextNode;
    private long _nextRelationship;
    private int _judgements;
    private int _newNodes;
    private int _newRelationships;
    private int _properties;

    public GraphMerge(PropertyGraph local, string? source, Preference preference)
    {
        (_source, _preference) = (source, preference);
        (_nextNode, _nextRelationship) = (local.NextNodeId, local.NextRelationshipId);
        var keys = new EntityKeys(local);
        _nodes = local.Nodes.ToDictionary(n => keys[n.Id], StringComparer.Ordinal);
        _relationships = local.Relationships.ToDictionary(keys.Of, StringComparer.Ordinal);
    }

    public void Take(PropertyGraph remote)
    {
        var keys = new EntityKeys(remote);
        foreach (var node in remote.Nodes)
            Take(node, keys[node.Id]);
        foreach (var relationship in remote.Relationships)
            Take(relationship, keys.Of(relationship));
    }

    public PullResult Result() => new(_judgements, _newNodes, _newRelationships, _properties, _values.AsText, _conflicts.ToImmutable());

    public GraphChanges Changes() => GraphChanges.None with { PutNodes = _putNodes.ToImmutable(), PutRelationships = _putRelationships.ToImmutable() };

    private void Take(Node node, string key)
    {
        if (node.Has(MapSchema.View))
            return;
        if (_nodes.TryGetValue(key, out var found))
        {
            _numbers[node.Id] = found.Id;
            if (Merged(found, node.Properties, LabelOf(node)) is { } properties)
                _putNodes.Add(found with { Properties = properties });
            return;
        }

        if (WasDeletedHere(node))
            return;
        var taken = new Node(new NodeId(_nextNode++), node.Labels, _values.Of(node.Properties, IsWanted));
        _numbers[node.Id] = taken.Id;
        _putNodes.Add(taken);
        if (node.Has(MapSchema.Judgement))
            _judgements++;
        else
            _newNodes++;
    }

    private void Take(Relationship relationship, string key)
    {
        if (_relationships.TryGetValue(key, out var found))
        {
            if (Merged(found, relationship.Properties, relationship.Type) is { } properties)
                _putRelationships.Add(found with { Properties = properties });
            return;
        }

        if (WasDeletedHere(relationship) || !_numbers.TryGetValue(relationship.Start, out var start) || !_numbers.TryGetValue(relationship.End, out var end))
            return;
        _putRelationships.Add(new Relationship(new RelationshipId(_nextRelationship++), relationship.Type, start, end, _values.Of(relationship.Properties, IsWanted)));
        _newRelationships++;
    }

    // Pushed from here, and no longer here: a later build has taken it away, and the next push takes it from the server.
    private bool WasDeletedHere(Entity entity) => _source is not null && entity.Properties[LoadSchema.PushedFrom] == _source;

    private static bool IsWanted(string key) => key != LoadSchema.PushedFrom;

    private static string LabelOf(Node node) => MapSchema.BuiltLabels.Append(MapSchema.Judgement).FirstOrDefault(node.Has) ?? MapSchema.Run;

    // Null where nothing is to be changed here.
    private PropertyMap? Merged(Entity found, PropertyMap theirs, string labelOrType)
    {
        var merged = found.Properties;
        foreach (var (key, value) in theirs.Where(p => IsWanted(p.Key)))
        {
            if (merged[key] == StorableValues.TextOf(value))
                continue;
            var storable = _values.Of(value);
            if (merged[key].IsNull)
                _properties++;
            else if (!Differs(found, key, storable, labelOrType))
                continue;
            merged = merged.With(key, storable);
        }

        return merged.Equals(found.Properties) ? null : merged;
    }

    // The status of a relation follows from its judgements, and is no conflict of its own.
    private bool Differs(Entity found, string key, Value theirs, string labelOrType)
    {
        if (key == "status" && MapSchema.IsRelation(labelOrType))
            return false;
        _conflicts.Add(new PullConflict(Name(found, labelOrType), key, ValueText.Plain(found.Properties[key]), ValueText.Plain(theirs)));
        return _preference == Preference.Server;
    }

    private static string Name(Entity entity, string labelOrType) =>
        $"{labelOrType} {(entity.Properties["title"] is { Kind: ValueKind.String } title ? title.AsString : ValueText.Plain(entity.Properties[MapSchema.Id]))}";
}
