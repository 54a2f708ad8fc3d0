namespace ArgumentGraph.Cypher.Graph;

/// <summary>
/// Compressed sparse rows: the relationships of one type (or all) at each node, in one direction (or both), as two arrays of ints.
/// </summary>
internal sealed class Adjacency
{
    private readonly int[] _offsets;
    private readonly int[] _relationships;
    private readonly int[] _others;

    private Adjacency(int[] offsets, int[] relationships, int[] others)
    {
        _offsets = offsets;
        _relationships = relationships;
        _others = others;
    }

    public int Count => _relationships.Length;

    public static Adjacency Of(RelationshipTable table, long nodeEnd, string? type, Direction direction)
    {
        var offsets = new int[nodeEnd + 1];
        var chosen = Chosen(table, type);
        foreach (var id in chosen)
        {
            var (start, end) = (table.Starts[id], table.Ends[id]);
            if (direction != Direction.Incoming)
                offsets[start + 1]++;
            if (direction == Direction.Incoming || (direction == Direction.Both && start != end))
                offsets[end + 1]++;
        }

        for (var i = 1; i < offsets.Length; i++)
            offsets[i] += offsets[i - 1];
        var adjacency = new Adjacency(offsets, new int[offsets[^1]], new int[offsets[^1]]);
        adjacency.Fill(table, chosen, direction);
        return adjacency;
    }

    public int[] Relationships => _relationships;

    public int[] Others => _others;

    /// <summary>Where the row of a node begins and ends in the columns.</summary>
    public (int Start, int End) RowOf(long node) => node + 1 < _offsets.Length ? (_offsets[node], _offsets[node + 1]) : (0, 0);

    public ReadOnlySpan<int> RelationshipsOf(long node) => Row(_relationships, node);

    public ReadOnlySpan<int> OthersOf(long node) => Row(_others, node);

    public int DegreeOf(long node) => node + 1 < _offsets.Length ? _offsets[node + 1] - _offsets[node] : 0;

    private ReadOnlySpan<int> Row(int[] column, long node) =>
        node + 1 < _offsets.Length ? column.AsSpan(_offsets[node], _offsets[node + 1] - _offsets[node]) : [];

    private static List<int> Chosen(RelationshipTable table, string? type)
    {
        var (chosen, code) = (new List<int>(), type is null ? -1 : table.CodeOf(type));
        for (var id = 0; id < table.Types.Length; id++)
        {
            if (table.Types[id] is >= 0 and var own && (type is null || own == code))
                chosen.Add(id);
        }

        return chosen;
    }

    private void Fill(RelationshipTable table, List<int> chosen, Direction direction)
    {
        var next = (int[])_offsets.Clone();
        foreach (var id in chosen)
        {
            var (start, end) = (table.Starts[id], table.Ends[id]);
            if (direction != Direction.Incoming)
                Put(next, id, start, end);
            if (direction == Direction.Incoming || (direction == Direction.Both && start != end))
                Put(next, id, end, start);
        }
    }

    private void Put(int[] next, int relationship, int at, int other)
    {
        var position = next[at]++;
        _relationships[position] = relationship;
        _others[position] = other;
    }
}
