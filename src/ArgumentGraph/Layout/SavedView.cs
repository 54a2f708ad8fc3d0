using System.Collections.Immutable;
using System.Text.Json;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;

namespace ArgumentGraph.Layout;

/// <summary>
/// The arrangement of a view, kept in the store beside the map: opened again, every box is where it was. One node
/// <c>(:View {id, name, positions})</c> a view, its positions a JSON object of insight ids.
/// </summary>
public static class SavedView
{
    /// <summary>Centres by insight id as last saved; empty where the view was never saved.</summary>
    public static ImmutableSortedDictionary<string, Point> Read(PropertyGraph graph, string view) =>
        Find(graph, view) is { } node && node.Properties["positions"] is { Kind: ValueKind.String } json
            ? JsonSerializer.Deserialize<Dictionary<string, double[]>>(json.AsString)!
                .ToImmutableSortedDictionary(p => p.Key, p => new Point(p.Value[0], p.Value[1]), StringComparer.Ordinal)
            : ImmutableSortedDictionary.Create<string, Point>(StringComparer.Ordinal);

    /// <summary>The step that saves positions; it changes nothing where they are saved already.</summary>
    public static GraphChanges Save(PropertyGraph graph, string view, ImmutableSortedDictionary<string, Point> positions)
    {
        var found = Find(graph, view);
        var json = JsonSerializer.Serialize(positions.ToDictionary(p => p.Key, p => new[] { Rounded(p.Value.X), Rounded(p.Value.Y) }));
        if (found?.Properties["positions"] == json)
            return GraphChanges.None;
        var node = found ?? new Node(new NodeId(graph.NextNodeId), [MapSchema.View], PropertyMap.Of((MapSchema.Id, IdOf(view)), ("name", view)));
        return GraphChanges.None with { PutNodes = [node with { Properties = node.Properties.With("positions", json) }] };
    }

    private static Node? Find(PropertyGraph graph, string view) =>
        graph.Nodes.FirstOrDefault(n => n.Has(MapSchema.View) && n.Properties[MapSchema.Id] == IdOf(view));

    private static string IdOf(string view) => ContentId.Of("view", view);

    private static double Rounded(double value) => Math.Round(value, 2);
}
