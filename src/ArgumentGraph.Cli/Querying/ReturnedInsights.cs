using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;

namespace ArgumentGraph.Cli.Querying;

/// <summary>The insights among the rows of a query, inside lists, maps and paths too: what a picture of the result shows.</summary>
internal static class ReturnedInsights
{
    public static IReadOnlyList<string> Of(QueryResult result, PropertyGraph graph) =>
        [.. result.Rows.SelectMany(r => r).SelectMany(v => Nodes(v, graph)).Where(n => n.Has(MapSchema.Insight)).Select(n => ValueText.Plain(n.Properties[MapSchema.Id])).Distinct()];

    private static IEnumerable<Node> Nodes(Value value, PropertyGraph graph) => value.Kind switch
    {
        ValueKind.Node => [value.AsNode()!],
        ValueKind.Relationship => Ends(value.AsRelationship()!, graph),
        ValueKind.List => value.AsList.SelectMany(v => Nodes(v, graph)),
        ValueKind.Map => value.AsMap.SelectMany(e => Nodes(e.Value, graph)),
        ValueKind.Path => value.AsPath.Nodes.SelectMany(v => Nodes(v, graph)),
        _ => [],
    };

    private static IEnumerable<Node> Ends(Relationship relationship, PropertyGraph graph) =>
        new[] { graph.Find(relationship.Start), graph.Find(relationship.End) }.OfType<Node>();
}
