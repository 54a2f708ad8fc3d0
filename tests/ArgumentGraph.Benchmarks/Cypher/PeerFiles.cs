using System.Globalization;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Benchmarks.Cypher;

/// <summary>The generated graph as CSV files, one a node label and one a relationship type, for engines that load such.</summary>
internal static class PeerFiles
{
    public static void Write(PropertyGraph graph, string folder)
    {
        foreach (var label in graph.Nodes.GroupBy(n => n.Labels[0]))
            File.WriteAllLines(Path.Combine(folder, label.Key + ".csv"), label.Select(n => string.Join(',', n.Properties.Select(p => ValueText.Plain(p.Value)))));
        foreach (var type in graph.Relationships.GroupBy(r => r.Type))
            File.WriteAllLines(Path.Combine(folder, type.Key + ".csv"), type.Select(r => Line(graph, r)));
    }

    public static string Id(PropertyGraph graph, NodeId node) => graph[node].Properties["id"].AsString;

    private static string Line(PropertyGraph graph, Relationship relationship)
    {
        var ends = $"{Id(graph, relationship.Start)},{Id(graph, relationship.End)}";
        return relationship.Properties.Count == 0 ? ends : ends + "," + relationship.Properties["confidence"].AsFloat.ToString(CultureInfo.InvariantCulture);
    }
}
