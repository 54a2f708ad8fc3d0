using System.Collections.Immutable;

namespace ArgumentGraph.Cypher.Values;

/// <summary>A walk: one node more than relationships. A relationship may be walked against its direction.</summary>
public sealed class PathValue(ImmutableArray<Value> nodes, ImmutableArray<Value> relationships, ImmutableArray<bool> forward)
    : IEquatable<PathValue>
{
    /// <summary>The nodes in order of the walk.</summary>
    public ImmutableArray<Value> Nodes { get; } = nodes;

    /// <summary>The relationships in order of the walk.</summary>
    public ImmutableArray<Value> Relationships { get; } = relationships;

    /// <summary>For each relationship, whether it was walked from its start to its end.</summary>
    public ImmutableArray<bool> Forward { get; } = forward;

    /// <summary>How many relationships the walk has.</summary>
    public int Length => Relationships.Length;

    /// <inheritdoc/>
    public bool Equals(PathValue? other) =>
        other is not null && Nodes.AsSpan().SequenceEqual(other.Nodes.AsSpan()) && Relationships.AsSpan().SequenceEqual(other.Relationships.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PathValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Length, Nodes[0], Nodes[^1]);

    /// <summary>Nodes and relationships by turns.</summary>
    internal Value[] Alternating()
    {
        var all = new Value[Nodes.Length + Relationships.Length];
        for (var i = 0; i < all.Length; i++)
            all[i] = i % 2 == 0 ? Nodes[i / 2] : Relationships[i / 2];
        return all;
    }
}
