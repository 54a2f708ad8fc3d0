using System.Collections.Immutable;

namespace ArgumentGraph.Cypher.Graph;

/// <summary>
/// One atomic step from a graph to the next. Nodes and relationships are put whole (created or replaced by id);
/// a deleted node must have no relationship left after the step. Deletions come after puts.
/// </summary>
public sealed record GraphChanges(
    ImmutableArray<Node> PutNodes,
    ImmutableArray<Relationship> PutRelationships,
    ImmutableArray<NodeId> DeletedNodes,
    ImmutableArray<RelationshipId> DeletedRelationships)
{
    /// <summary>A step that changes nothing.</summary>
    public static GraphChanges None { get; } = new([], [], [], []);

    /// <summary>True when the step changes nothing.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>How many nodes and relationships the step touches.</summary>
    public int Count => PutNodes.Length + PutRelationships.Length + DeletedNodes.Length + DeletedRelationships.Length;
}
