using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Graph;

// Properties by column, and what is counted for the planner.
internal sealed partial class GraphIndexes
{
    /// <summary>The type of every relationship, as if it were a property.</summary>
    public PropertyColumn TypesByRelationship => _typeColumn.Value;

    public PropertyColumn NodeColumn(string key) => _columns.GetOrAdd(
        (key, true), k => new(() => new PropertyColumn(id => _graph.Find(new NodeId(id))?.Properties[k.Key] ?? Value.Null, _graph.NextNodeId))).Value;

    public PropertyColumn RelationshipColumn(string key) => _columns.GetOrAdd(
        (key, false), k => new(() => new PropertyColumn(id => _graph.Find(new RelationshipId(id))?.Properties[k.Key] ?? Value.Null, _graph.NextRelationshipId))).Value;

    private PropertyColumn TypeColumn()
    {
        var table = _relationships.Value;
        return new PropertyColumn(id => table.Types[id] is >= 0 and var code ? table.Names[code] : Value.Null, table.Types.Length);
    }

    private static Dictionary<string, int> CountTypes(RelationshipTable table)
    {
        var counts = new int[table.Names.Count];
        foreach (var type in table.Types)
        {
            if (type >= 0)
                counts[type]++;
        }

        return table.Names.Zip(counts).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);
    }

    // Nodes with the same labels are counted as one, so that each relationship costs two increments.
    private Dictionary<(string Label, string Type, Direction Side), int> CountEnds()
    {
        var table = _relationships.Value;
        var (setOf, sets) = LabelSets();
        var (width, outgoing, incoming) = (table.Names.Count, new int[sets.Count * table.Names.Count], new int[sets.Count * table.Names.Count]);
        for (var id = 0; id < table.Types.Length; id++)
        {
            if (table.Types[id] is not (>= 0 and var type))
                continue;
            outgoing[(setOf[table.Starts[id]] * width) + type]++;
            incoming[(setOf[table.Ends[id]] * width) + type]++;
        }

        var counts = new Dictionary<(string, string, Direction), int>();
        for (var i = 0; i < outgoing.Length; i++)
        {
            foreach (var label in sets[i / width])
            {
                Add(label, table.Names[i % width], Direction.Outgoing, outgoing[i]);
                Add(label, table.Names[i % width], Direction.Incoming, incoming[i]);
            }
        }

        return counts;

        void Add(string label, string type, Direction side, int count)
        {
            counts[(label, type, side)] = counts.GetValueOrDefault((label, type, side)) + count;
            counts[(label, "", side)] = counts.GetValueOrDefault((label, "", side)) + count;
        }
    }

    private (int[] SetOf, List<IReadOnlyList<string>> Sets) LabelSets()
    {
        var setOf = new int[_graph.NextNodeId];
        var sets = new List<IReadOnlyList<string>>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in _graph.Nodes)
        {
            var name = node.Labels.Length == 1 ? node.Labels[0] : string.Join('\n', node.Labels);
            if (!known.TryGetValue(name, out var set))
            {
                known[name] = set = sets.Count;
                sets.Add(node.Labels);
            }

            setOf[node.Id.Value] = set;
        }

        return (setOf, sets);
    }
}
