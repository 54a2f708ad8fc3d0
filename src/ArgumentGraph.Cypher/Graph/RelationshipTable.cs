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

    /// <summary>The numbers of the relationships of some types, ascending.</summary>
    public int[] Of(IReadOnlyList<string> types)
    {
        var wanted = types.Select(CodeOf).ToArray();
        var found = new List<int>();
        for (var id = 0; id < _types.Length; id++)
        {
            if (_types[id] >= 0 && wanted.Contains(_types[id]))
                found.Add(id);
        }

        return [.. found];
    }

    private int CodeFor(string type)
    {
        if (_codes.TryGetValue(type, out var code))
            return code;
        _names.Add(type);
        return _codes[type] = _names.Count - 1;
    }
}
