using System.Collections.Immutable;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Graph;

/// <summary>The store's own number of a node: unique within one store, never reused within a session.</summary>
public readonly record struct NodeId(long Value);

/// <summary>The store's own number of a relationship: unique within one store.</summary>
public readonly record struct RelationshipId(long Value);

/// <summary>A node; <paramref name="Labels"/> are distinct and in ordinal order.</summary>
public sealed record Node(NodeId Id, ImmutableArray<string> Labels, PropertyMap Properties)
{
    /// <summary>Whether the node carries the label (case matters).</summary>
    public bool Has(string label) => Labels.Contains(label, StringComparer.Ordinal);
}

/// <summary>A relationship: exactly one type, always with a direction.</summary>
public sealed record Relationship(RelationshipId Id, string Type, NodeId Start, NodeId End, PropertyMap Properties);
