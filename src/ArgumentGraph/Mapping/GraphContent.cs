using System.Collections.Immutable;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Mapping;

/// <summary>A node as it should be, known by label and key instead of a store's number.</summary>
internal sealed record KeyedNode(string Label, string Key, PropertyMap Properties)
{
    public NodeKey Address => new(Label, Key);
}

/// <summary>A relationship as it should be; <paramref name="Key"/> is unique within its type.</summary>
internal sealed record KeyedRelationship(string Type, string Key, NodeKey Start, NodeKey End, PropertyMap Properties);

/// <summary>What addresses a node in every store alike.</summary>
internal readonly record struct NodeKey(string Label, string Key);

/// <summary>A map as nodes and relationships, before any store has numbered them.</summary>
internal sealed record GraphContent(ImmutableArray<KeyedNode> Nodes, ImmutableArray<KeyedRelationship> Relationships);
