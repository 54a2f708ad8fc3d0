using System.Runtime.CompilerServices;

namespace ArgumentGraph.Cypher.Graph;

/// <summary>Which nodes carry a label, one bit a node.</summary>
internal sealed class NodeSet
{
    private readonly ulong[] _bits;

    public NodeSet(ReadOnlySpan<int> ids, long end)
    {
        _bits = new ulong[(end >> 6) + 1];
        foreach (var id in ids)
            _bits[id >> 6] |= 1UL << (id & 63);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(long id) => (ulong)(id >> 6) < (ulong)_bits.Length && (_bits[id >> 6] & (1UL << (int)(id & 63))) != 0;
}
