using System.Collections.Concurrent;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Graph;

/// <summary>What makes reading a snapshot fast, each part built when it is first asked for and then kept with the snapshot.</summary>
internal sealed partial class GraphIndexes
{
    private static readonly int[] None = [];
    private readonly PropertyGraph _graph;
    private readonly ConcurrentDictionary<(string Type, Direction Direction), Lazy<Adjacency>> _adjacency = new();
    private readonly ConcurrentDictionary<(string Label, string Key), Lazy<Dictionary<Value, int[]>>> _properties = new();
    private readonly ConcurrentDictionary<(string Key, bool OfNodes), Lazy<PropertyColumn>> _columns = new();
    private readonly ConcurrentDictionary<string, int[]> _byTypes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NodeSet> _sets = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, int[]>> _labels;
    private readonly Lazy<RelationshipTable> _relationships;
    private readonly Lazy<Dictionary<string, int>> _types;
    private readonly Lazy<Dictionary<(string Label, string Type, Direction Side), int>> _ends;
    private readonly Lazy<PropertyColumn> _typeColumn;
    private readonly Lazy<int[]> _all;

    public GraphIndexes(PropertyGraph graph)
    {
        _graph = graph;
        _labels = new(() => ByLabel(graph));
        _relationships = new(() => new RelationshipTable(graph));
        _types = new(() => CountTypes(_relationships.Value));
        _ends = new(CountEnds);
        _typeColumn = new(TypeColumn);
        _all = new(() => [.. graph.Nodes.Select(n => (int)n.Id.Value)]);
    }

    public IEnumerable<string> Labels => _labels.Value.Keys;

    public IEnumerable<string> Types => _types.Value.Keys;

    public int[] AllNodes => _all.Value;

    /// <summary>Ids of the nodes with a label, ascending.</summary>
    public int[] NodesWith(string label) => _labels.Value.GetValueOrDefault(label, None);

    public int CountOf(string? type) => type is null ? _graph.Relationships.Count : _types.Value.GetValueOrDefault(type);

    /// <summary>How many relationships of a type have a node with the label at that side (Outgoing: the start).</summary>
    public int CountOf(string label, string? type, Direction side) => _ends.Value.GetValueOrDefault((label, type ?? "", side));

    public Adjacency Adjacent(string? type, Direction direction) =>
        _adjacency.GetOrAdd((type ?? "", direction), key => new Lazy<Adjacency>(() => Adjacency.Of(_relationships.Value, _graph.NextNodeId, key.Type.Length == 0 ? null : key.Type, key.Direction))).Value;

    /// <summary>Ids of the nodes with a label whose property is equivalent to a value, ascending.</summary>
    public int[] NodesWith(string label, string key, Value value) => Property(label, key).GetValueOrDefault(value, None);

    /// <summary>How many different values a property has among the nodes with a label.</summary>
    public int DistinctValues(string label, string key) => Property(label, key).Count;

    /// <summary>Types and ends of all relationships.</summary>
    public RelationshipTable Relationships => _relationships.Value;

    /// <summary>The numbers of the relationships of some types, ascending.</summary>
    public int[] RelationshipsOf(IReadOnlyList<string> types) => _byTypes.GetOrAdd(string.Join('|', types), _ => _relationships.Value.Of(types));

    public NodeSet SetOf(string label) => _sets.GetOrAdd(label, l => new NodeSet(NodesWith(l), _graph.NextNodeId));

    private Dictionary<Value, int[]> Property(string label, string key) =>
        _properties.GetOrAdd((label, key), k => new Lazy<Dictionary<Value, int[]>>(() => ByProperty(_graph, NodesWith(k.Label), k.Key))).Value;

    private static Dictionary<string, int[]> ByLabel(PropertyGraph graph)
    {
        var lists = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
        {
            foreach (var label in node.Labels)
            {
                if (!lists.TryGetValue(label, out var list))
                    lists[label] = list = [];
                list.Add((int)node.Id.Value);
            }
        }

        return lists.ToDictionary(e => e.Key, e => e.Value.ToArray(), StringComparer.Ordinal);
    }

    private static Dictionary<Value, int[]> ByProperty(PropertyGraph graph, int[] nodes, string key)
    {
        var lists = new Dictionary<Value, List<int>>(ValueOrder.Equivalence);
        foreach (var id in nodes)
        {
            var value = graph.Find(new NodeId(id))!.Properties[key];
            if (value.IsNull)
                continue;
            if (!lists.TryGetValue(value, out var list))
                lists[value] = list = new List<int>(1);
            list.Add(id);
        }

        return lists.ToDictionary(e => e.Key, e => e.Value.ToArray(), ValueOrder.Equivalence);
    }
}
