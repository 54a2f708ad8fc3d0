using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Neo4j.Loading;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Storing;

/// <summary>A whole database as a graph here, without the records of batches. The answer is read as it arrives.</summary>
internal static class ServerSnapshot
{
    public static async Task<PropertyGraph> ReadAsync(Neo4jServer server, CancellationToken cancellation)
    {
        var nodes = new List<Node>();
        var relationships = new List<Relationship>();
        await server.RunAsync(
            new Statement($"MATCH (n) WHERE NOT n:{LoadSchema.LoadBatch} RETURN n"), writes: false, row => nodes.Add(row[0].AsNode()!), cancellation, nodes.Clear);
        await server.RunAsync(new Statement("MATCH ()-[r]->() RETURN r"), writes: false, row => relationships.Add(row[0].AsRelationship()!), cancellation, relationships.Clear);

        // Somebody may have written between the two answers: a relationship to a node that came later waits for the next reading.
        var known = nodes.Select(n => n.Id).ToHashSet();
        return new PropertyGraph(nodes, relationships.Where(r => known.Contains(r.Start) && known.Contains(r.End)).ToList());
    }
}
