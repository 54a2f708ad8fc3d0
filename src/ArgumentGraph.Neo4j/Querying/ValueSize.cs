using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Neo4j.Querying;

/// <summary>About how many bytes a value takes here.</summary>
internal static class ValueSize
{
    public static long Of(Value value) => 24 + value.Kind switch
    {
        ValueKind.String => 24 + (2L * value.AsString.Length),
        ValueKind.List => 24 + value.AsList.Sum(Of),
        ValueKind.Map => value.AsMap.Sum(Of),
        ValueKind.Node or ValueKind.Relationship => 80 + (value.Entity?.Properties.Sum(Of) ?? 0),
        ValueKind.Path => value.AsPath.Nodes.Sum(Of) + value.AsPath.Relationships.Sum(Of),
        _ => 16,
    };

    private static long Of(KeyValuePair<string, Value> entry) => 40 + Of(entry.Value);
}
