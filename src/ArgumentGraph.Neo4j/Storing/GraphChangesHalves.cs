using ArgumentGraph.Cypher.Graph;

namespace ArgumentGraph.Neo4j.Storing;

/// <summary>A step too large for the server's memory as two. Only a step of one kind can be cut: each half then leaves a whole graph too.</summary>
internal static class GraphChangesHalves
{
    public static (GraphChanges First, GraphChanges Second)? Of(GraphChanges changes)
    {
        int[] sizes = [changes.PutNodes.Length, changes.PutRelationships.Length, changes.DeletedNodes.Length, changes.DeletedRelationships.Length];
        if (changes.Count < 2 || sizes.Count(s => s > 0) != 1)
            return null;
        var middle = changes.Count / 2;
        return (Part(changes, ..middle), Part(changes, middle..));
    }

    private static GraphChanges Part(GraphChanges changes, Range range) => new(
        changes.PutNodes.IsEmpty ? [] : [.. changes.PutNodes.AsSpan()[range]],
        changes.PutRelationships.IsEmpty ? [] : [.. changes.PutRelationships.AsSpan()[range]],
        changes.DeletedNodes.IsEmpty ? [] : [.. changes.DeletedNodes.AsSpan()[range]],
        changes.DeletedRelationships.IsEmpty ? [] : [.. changes.DeletedRelationships.AsSpan()[range]]);
}
