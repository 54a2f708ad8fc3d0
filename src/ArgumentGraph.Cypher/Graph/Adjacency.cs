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

    public static Adjacency Of(PropertyGraph graph, string? type, Direction direction)
    {
        var offsets = new int[graph.NextNodeId + 1];
        var chosen = graph.Relationships.Where(r => type is null || string.Equals(r.Type, type, StringComparison.Ordinal)).ToArray();
        foreach (var relationship in chosen)
        {
            if (direction != Direction.Incoming)
                offsets[relationship.Start.Value + 1]++;
            if (direction == Direction.Incoming || (direction == Direction.Both && relationship.Start != relationship.End))
                offsets[relationship.End.Value + 1]++;
        }

        for (var i = 1; i < offsets.Length; i++)
            offsets[i] += offsets[i - 1];
        var adjacency = new Adjacency(offsets, new int[offsets[^1]], new int[offsets[^1]]);
        adjacency.Fill(chosen, direction);
        return adjacency;
    }

    public ReadOnlySpan<int> RelationshipsOf(long node) => Row(_relationships, node);

    public ReadOnlySpan<int> OthersOf(long node) => Row(_others, node);

    public int DegreeOf(long node) => node + 1 < _offsets.Length ? _offsets[node + 1] - _offsets[node] : 0;

    private ReadOnlySpan<int> Row(int[] column, long node) =>
        node + 1 < _offsets.Length ? column.AsSpan(_offsets[node], _offsets[node + 1] - _offsets[node]) : [];

    private void Fill(Relationship[] chosen, Direction direction)
    {
        var next = (int[])_offsets.Clone();
        foreach (var relationship in chosen)
        {
            if (direction != Direction.Incoming)
                Put(next, relationship.Id, relationship.Start, relationship.End);
            if (direction == Direction.Incoming || (direction == Direction.Both && relationship.Start != relationship.End))
                Put(next, relationship.Id, relationship.End, relationship.Start);
        }
    }

    private void Put(int[] next, RelationshipId relationship, NodeId at, NodeId other)
    {
        var position = next[at.Value]++;
        _relationships[position] = (int)relationship.Value;
        _others[position] = (int)other.Value;
    }
}
