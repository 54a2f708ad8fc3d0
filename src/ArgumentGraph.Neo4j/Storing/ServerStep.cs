using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;
using ArgumentGraph.Neo4j.Loading;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Storing;

/// <summary>A step of a graph as statements for a server: what changed of each node and relationship, by its id.</summary>
internal sealed class ServerStep
{
    private static readonly ImmutableArray<string> s_labels = [.. LoadSchema.Labels, MapSchema.View];

    private readonly PropertyGraph _before;
    private readonly Dictionary<NodeId, Node> _put;
    private readonly List<(LoadGroup Group, int Rows)> _expected = [];

    public ServerStep(GraphChanges changes, PropertyGraph before)
    {
        _before = before;
        _put = changes.PutNodes.ToDictionary(n => n.Id);
        Statements = [.. Nodes(changes), .. Relationships(changes), .. DeletedRelationships(changes), .. DeletedNodes(changes)];
    }

    public ImmutableArray<Statement> Statements { get; }

    /// <summary>Sees that a statement wrote as many as it was given.</summary>
    public void Check(int statement, ImmutableArray<Value> row)
    {
        if (statement < _expected.Count && row[0].AsInteger != _expected[statement].Rows)
            throw Neo4jMessages.Counted(_expected[statement].Group.Name, _expected[statement].Rows, row[0].AsInteger);
    }

    private static string LabelOf(Node node) =>
        (node.Properties[MapSchema.Id].Kind == ValueKind.String ? s_labels.FirstOrDefault(node.Has) : null) ?? throw Neo4jMessages.NoKey(string.Join(':', node.Labels));

    private static string IdOf(Entity entity) => entity.Properties[MapSchema.Id].AsString;

    private IEnumerable<Statement> Nodes(GraphChanges changes)
    {
        foreach (var label in changes.PutNodes.GroupBy(LabelOf).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var group = new LoadGroup(label.Key, null, null, false, []);
            yield return Write(group, label.Select(n => Change(new LoadRow(IdOf(n), null, null, n.Properties), _before.Find(n.Id))));
        }
    }

    private IEnumerable<Statement> Relationships(GraphChanges changes)
    {
        foreach (var kind in changes.PutRelationships.GroupBy(r => (r.Type, Start: LabelOf(Find(r.Start)), End: LabelOf(Find(r.End)))))
        {
            var byEnds = !kind.All(r => r.Properties[MapSchema.Id].Kind == ValueKind.String);
            var group = GroupOf(kind.Key.Type, kind.Key.Start, kind.Key.End, byEnds);
            yield return Write(group, kind.Select(r => Change(Row(r, byEnds), _before.Find(r.Id))));
        }
    }

    private LoadRow Row(Relationship relationship, bool byEnds)
    {
        var (a, b) = (IdOf(Find(relationship.Start)), IdOf(Find(relationship.End)));
        return new LoadRow(byEnds ? $"{a} {b}" : IdOf(relationship), a, b, relationship.Properties);
    }

    private Statement Write(LoadGroup group, IEnumerable<LoadChange> changes)
    {
        var sorted = changes.OrderBy(c => c.Row.Key, StringComparer.Ordinal).ToList();
        _expected.Add((group, sorted.Count));
        return LoadStatements.Write(group, sorted, source: null);
    }

    // Deleting a node takes along what hangs on it, so relationships that people drew need no statement of their own.
    private IEnumerable<Statement> DeletedRelationships(GraphChanges changes)
    {
        var found = changes.DeletedRelationships.Select(id => _before.Find(id)).OfType<Relationship>().Where(r => MapSchema.BuiltTypes.Contains(r.Type));
        foreach (var kind in found.Where(r => HasKey(Find(r.Start)) && HasKey(Find(r.End))).GroupBy(r => (r.Type, Start: LabelOf(Find(r.Start)), End: LabelOf(Find(r.End)))))
        {
            var byId = kind.Where(r => r.Properties[MapSchema.Id].Kind == ValueKind.String).Select(IdOf).ToList();
            if (byId.Count > 0)
                yield return Statement.Of($"UNWIND $keys AS key MATCH ()-[e:{kind.Key.Type} {{id: key}}]->() DELETE e", ("keys", Texts(byId)));
            var byEnds = kind.Where(r => r.Properties[MapSchema.Id].Kind != ValueKind.String).Select(r => Row(r, byEnds: true)).ToList();
            if (byEnds.Count > 0)
            {
                yield return Statement.Of(
                    $"UNWIND $rows AS row MATCH (:{kind.Key.Start} {{id: row[0]}})-[e:{kind.Key.Type}]->(:{kind.Key.End} {{id: row[1]}}) WHERE e.id IS NULL DELETE e",
                    ("rows", Value.List([.. byEnds.Select(r => Value.List([r.Start, r.End]))])));
            }
        }
    }

    private IEnumerable<Statement> DeletedNodes(GraphChanges changes) => changes.DeletedNodes
        .Select(id => _before.Find(id)).OfType<Node>()
        .GroupBy(LabelOf)
        .Select(g => Statement.Of($"UNWIND $keys AS key MATCH (e:{g.Key} {{id: key}}) DETACH DELETE e", ("keys", Texts(g.Select(IdOf)))));

    private static bool HasKey(Node node) => node.Properties[MapSchema.Id].Kind == ValueKind.String && s_labels.Any(node.Has);

    private static Value Texts(IEnumerable<string> texts) => Value.List([.. texts.Select(t => (Value)t)]);

    private static LoadGroup GroupOf(string type, string start, string end, bool byEnds) => MapSchema.BuiltTypes.Contains(type)
        ? new LoadGroup(type, start, end, byEnds, [])
        : throw Neo4jMessages.NoKey(type);

    // Only what differs is set, so that what others have written meanwhile beside it stays.
    private static LoadChange Change(LoadRow row, Entity? before)
    {
        if (before is null)
            return new LoadChange(row, ValueMap.Of(row.Properties), IsNew: true);
        var changed = row.Properties.Where(p => before.Properties[p.Key] != p.Value);
        var removed = before.Properties.Where(p => row.Properties[p.Key].IsNull).Select(p => KeyValuePair.Create(p.Key, Value.Null));
        return new LoadChange(row, new ValueMap(changed.Concat(removed)), IsNew: false);
    }

    private Node Find(NodeId id) => _put.GetValueOrDefault(id) ?? _before[id];
}
