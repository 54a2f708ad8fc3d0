using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Updates;

/// <summary>DELETE: nodes, relationships, and all that a path holds. Whether a node is still connected is asked at the end of the query.</summary>
internal static class Deleter
{
    public static void Delete(Frame frame, Value target, bool isDetach, SourceSpan span)
    {
        switch (target.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Node:
                DeleteNode(frame, target.EntityId, isDetach);
                break;
            case ValueKind.Relationship:
                DeleteRelationship(frame, target.EntityId);
                break;
            case ValueKind.Path:
                foreach (var part in target.AsPath.Relationships.Concat(target.AsPath.Nodes))
                    Delete(frame, part, isDetach, span);
                break;
            default:
                throw Errors.WrongType(span, "DELETE", Arithmetic.Name(target), "a node, a relationship or a path");
        }
    }

    /// <summary>Fails when a deleted node still has relationships.</summary>
    public static void CheckConnected(Frame frame)
    {
        foreach (var (node, relationships) in frame.Graph.Dangling())
            throw Errors.ConnectedNode(default, node, relationships);
    }

    private static void DeleteNode(Frame frame, long id, bool isDetach)
    {
        if (frame.Graph.FindNode(id) is null)
            return;
        if (isDetach)
        {
            foreach (var relationship in frame.Graph.RelationshipsOf(id).ToArray())
                DeleteRelationship(frame, relationship);
        }

        frame.Graph.DeleteNode(id);
        frame.Written.NodesDeleted++;
    }

    private static void DeleteRelationship(Frame frame, long id)
    {
        if (frame.Graph.FindRelationship(id) is null)
            return;
        frame.Graph.DeleteRelationship(id);
        frame.Written.RelationshipsDeleted++;
    }
}
