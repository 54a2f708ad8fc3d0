namespace ArgumentGraph.Cypher.Graph;

/// <summary>Type and ends of all relationships by their number, side by side: what adjacency and statistics are made from.</summary>
internal sealed class RelationshipTable
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly int[] _types;

    public RelationshipTable(PropertyGraph graph)
    {
        var size = graph.NextRelationshipId;
        (_types, Starts, Ends) = (new int[size], new int[size], new int[size]);
        Array.Fill(_types, -1);
        var (name, code) = ("", -1);
        foreach (var relationship in graph.Relationships)
        {
            if (!ReferenceEquals(relationship.Type, name))
                (name, code) = (relationship.Type, CodeFor(relationship.Type));
            var id = relationship.Id.Value;
            (_types[id], Starts[id], Ends[id]) = (code, (int)relationship.Start.Value, (int)relationship.End.Value);
        }
    }

    /// <summary>The names of the types, by code.</summary>
    public IReadOnlyList<string> Names => _names;

    public int[] Starts { get; }

    public int[] Ends { get; }

    /// <summary>The code of each relationship's type; -1 where there is no relationship.</summary>
    public int[] Types => _types;

    /// <summary>The code of a type, or -2, which is no relationship's.</summary>
    public int CodeOf(string type) => _codes.GetValueOrDefault(type, -2);

    private int CodeFor(string type)
    {
        if (_codes.TryGetValue(type, out var code))
            return code;
        _names.Add(type);
        return _codes[type] = _names.Count - 1;
    }
}
