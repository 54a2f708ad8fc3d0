namespace ArgumentGraph.Layout;

/// <summary>Sets that only ever grow together; the smallest member stands for its set.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    public int Find(int member)
    {
        while (parents[member] != member)
            member = parents[member] = parents[parents[member]];
        return member;
    }

    public void Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
