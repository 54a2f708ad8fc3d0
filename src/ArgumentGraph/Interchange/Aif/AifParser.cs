using System.Collections.Immutable;
using System.Text.Json;

namespace ArgumentGraph.Interchange.Aif;

/// <summary>
/// The dialects as one graph. Ids may be strings or numbers, every list may be null or absent, and names of schemes may stand in the node, in
/// a list of their own, or only in the text.
/// </summary>
internal static class AifParser
{
    public static AifGraph Parse(JsonElement file)
    {
        if (file.TryGetProperty("AIF", out var aif))
            return Xaif(file, aif);
        var first = Items(file, "nodes").FirstOrDefault();
        if (first.ValueKind == JsonValueKind.Object && first.TryGetProperty("x", out _) && !first.TryGetProperty("nodeID", out _))
            return Ova2(file);
        if (Items(file, "edges").Any(e => e.TryGetProperty("source_id", out _)) || Items(file, "nodes").Any(n => Text(n, "type") is "atom" or "scheme"))
            return Sadface(file);
        return Graph("AIF", Items(file, "nodes").Select(n => Node(n, "nodeID", [])), Edges(file), default);
    }

    private static AifGraph Xaif(JsonElement file, JsonElement aif)
    {
        var schemes = Items(aif, "schemefulfillments").Where(s => Text(s, "nodeID").Length > 0)
            .GroupBy(s => Text(s, "nodeID"), s => Text(s, "schemeID")).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var isOva = file.TryGetProperty("OVA", out _) || file.TryGetProperty("ova", out _);
        return Graph(isOva ? "xAIF of OVA3" : "xAIF", Items(aif, "nodes").Select(n => Node(n, "nodeID", schemes)), Edges(aif), file.TryGetProperty("text", out var text) ? text : default);
    }

    private static AifGraph Ova2(JsonElement file)
    {
        var edges = Items(file, "edges").Select(e => new AifEdge(Inner(e, "from"), Inner(e, "to")));
        return Graph("OVA2", Items(file, "nodes").Select(n => Node(n, "id", [])), edges, file.TryGetProperty("analysis", out var analysis) ? analysis : default);
    }

    private static AifGraph Sadface(JsonElement file)
    {
        var nodes = Items(file, "nodes").Select(n => new AifNode(Text(n, "id"), SadfaceType(n), Text(n, "text"), Text(n, "name")));
        return Graph("SADFace", nodes, Items(file, "edges").Select(e => new AifEdge(Text(e, "source_id"), Text(e, "target_id"))), default);
    }

    private static string SadfaceType(JsonElement node) => Text(node, "type") == "atom" ? "I" : Text(node, "name").ToLowerInvariant() switch
    {
        "conflict" or "attack" => "CA",
        "rephrase" or "restate" => "MA",
        "preference" => "PA",
        _ => "RA",
    };

    private static AifGraph Graph(string dialect, IEnumerable<AifNode> nodes, IEnumerable<AifEdge> edges, JsonElement text)
    {
        var (source, spans) = MarkedText.Read(text);
        return new AifGraph(dialect, [.. nodes.Where(n => n.Id.Length > 0).DistinctBy(n => n.Id)], [.. edges], source, spans);
    }

    private static AifNode Node(JsonElement node, string id, Dictionary<string, string> schemes)
    {
        var key = Text(node, id);
        var scheme = Text(node, "scheme") is { Length: > 0 } own ? own : schemes.GetValueOrDefault(key, "");
        return new AifNode(key, Text(node, "type"), Text(node, "text"), char.IsAsciiDigit(scheme.FirstOrDefault()) ? "" : scheme) { HasTime = Text(node, "timestamp").Length > 0 };
    }

    private static IEnumerable<AifEdge> Edges(JsonElement graph) => Items(graph, "edges").Select(e => new AifEdge(Text(e, "fromID"), Text(e, "toID")));

    private static string Inner(JsonElement edge, string end) => edge.TryGetProperty(end, out var node) && node.ValueKind == JsonValueKind.Object ? Text(node, "id") : Text(edge, end);

    private static IEnumerable<JsonElement> Items(JsonElement element, string key) =>
        element.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object) : [];

    // Numbers read as they are written: 12 and "12" are one id.
    private static string Text(JsonElement element, string key) => !element.TryGetProperty(key, out var value) ? "" : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };
}
