using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Model;
using ArgumentGraph.Neo4j;

namespace ArgumentGraph.Tests.Neo4j.Loading;

/// <summary>One number for everything that a server holds but the records of batches: all nodes and relationships with labels, ends and properties.</summary>
internal static class GraphChecksum
{
    public static async Task<string> OfAsync(Neo4jServer server)
    {
        var nodes = await SharedServer.RunAsync(server, "MATCH (n) WHERE NOT n:LoadBatch RETURN n");
        var relationships = await SharedServer.RunAsync(server, "MATCH (a)-[r]->(b) RETURN a.id, r, b.id");
        return ContentId.Of([.. Sorted(nodes.Select(n => Text(n[0]))), "|", .. Sorted(relationships.Select(r => $"{r[0]} {Text(r[1])} {r[2]}"))]);
    }

    private static string Text(Value entity) => entity.AsNode() is { } node
        ? $"{string.Join(':', node.Labels)} {(Value)ValueMap.Of(node.Properties)}"
        : $"{entity.AsRelationship()!.Type} {(Value)ValueMap.Of(entity.Entity!.Properties)}";

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Order(StringComparer.Ordinal);
}
