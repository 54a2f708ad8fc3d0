namespace ArgumentGraph.Cypher.Graph;

/// <summary>A reusable buffer for the relationships of one node: which, and the node at the other end.</summary>
internal sealed class Neighbours
{
    private int[] _relationships = new int[8];
    private int[] _others = new int[8];

    public int Count { get; private set; }

    /// <summary>Relationships and other ends, side by side; valid until more is added.</summary>
    public (int[] Relationships, int[] Others) Columns => (_relationships, _others);

    public int Relationship(int index) => _relationships[index];

    public int Other(int index) => _others[index];

    public void Clear() => Count = 0;

    public void Add(int relationship, int other)
    {
        Reserve(1);
        _relationships[Count] = relationship;
        _others[Count++] = other;
    }

    public void Add(Adjacency adjacency, long node)
    {
        var relationships = adjacency.RelationshipsOf(node);
        Reserve(relationships.Length);
        relationships.CopyTo(_relationships.AsSpan(Count));
        adjacency.OthersOf(node).CopyTo(_others.AsSpan(Count));
        Count += relationships.Length;
    }

    private void Reserve(int more)
    {
        if (Count + more <= _others.Length)
            return;
        var size = Math.Max(Count + more, _others.Length * 2);
        Array.Resize(ref _relationships, size);
        Array.Resize(ref _others, size);
    }
}
