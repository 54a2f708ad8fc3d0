using ArgumentGraph.Cypher.Graph;

namespace ArgumentGraph.Cli.Querying;

/// <summary>What may follow in a query: labels and types behind a colon, properties behind a point, else keywords and functions.</summary>
internal sealed class Completion(PropertyGraph graph)
{
    private static readonly string[] Words =
    [
        "MATCH", "OPTIONAL MATCH", "WHERE", "WITH", "RETURN", "ORDER BY", "SKIP", "LIMIT", "UNWIND", "DISTINCT", "CREATE", "MERGE", "SET", "REMOVE", "DELETE", "DETACH DELETE",
        "CALL", "YIELD", "UNION", "CASE", "WHEN", "THEN", "ELSE", "END", "EXISTS", "COUNT", "COLLECT", "EXPLAIN", "PROFILE", "STARTS WITH", "ENDS WITH", "CONTAINS", "IN", "IS NULL",
        "IS NOT NULL", "shortestPath(", "allShortestPaths(", "coalesce(", "collect(", "count(", "avg(", "sum(", "min(", "max(", "size(", "labels(", "type(", "keys(", "nodes(",
        "relationships(", "length(", "toLower(", "toUpper(", "substring(", "split(", "replace(", "round(", "date(", "datetime(", "duration(",
    ];

    private readonly Lazy<string[]> _names = new(() => [.. graph.Nodes.SelectMany(n => n.Labels).Concat(graph.Relationships.Select(r => r.Type)).Distinct().Order(StringComparer.Ordinal)]);
    private readonly Lazy<string[]> _keys = new(() => [.. graph.Nodes.SelectMany(n => n.Properties).Concat(graph.Relationships.SelectMany(r => r.Properties)).Select(p => p.Key).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>The possible ends of the last word of the text.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
            start--;
        var word = text[start..];
        var known = start > 0 && text[start - 1] is (':' or '|') ? _names.Value : start > 0 && text[start - 1] == '.' ? _keys.Value : word.Length == 0 ? [] : Words;
        return [.. known.Where(k => k.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Select(k => text[..start] + k)];
    }
}
