using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping;

/// <summary>Inferences as nodes between premises and conclusion, there and back.</summary>
internal static class InferenceGraph
{
    public static KeyedNode NodeOf(Inference inference) => new(MapSchema.Inference, inference.Id, PropertyMap.Of(
        (MapSchema.Id, inference.Id), ("type", Words.Of(inference.Type)), ("method", inference.Method)));

    public static IEnumerable<KeyedRelationship> RelationshipsOf(Inference inference)
    {
        var node = new NodeKey(MapSchema.Inference, inference.Id);
        return
        [
            .. inference.Premises.Select(p => Link(MapSchema.PremiseOf, Insight(p), node, PropertyMap.Empty)),
            Link(MapSchema.Concludes, node, Insight(inference.Conclusion), PropertyMap.Empty),
            .. inference.Undercuts.Select(u => Link(MapSchema.Undercuts, Insight(u.InsightId), node, PropertyMap.Of(
                ("confidence", u.Confidence), ("explanation", u.Explanation), ("evidence", EvidenceText.Write(u.Evidence))))),
        ];
    }

    /// <summary>What is whole: a step that has lost its premises or its conclusion is none.</summary>
    public static ImmutableArray<Inference> Read(PropertyGraph graph, ILookup<string, Relationship> byType)
    {
        var premises = byType[MapSchema.PremiseOf].ToLookup(r => r.End, r => IdOf(graph[r.Start]));
        var conclusions = byType[MapSchema.Concludes].ToLookup(r => r.Start, r => IdOf(graph[r.End]));
        var undercuts = byType[MapSchema.Undercuts].ToLookup(r => r.End, r => Undercut(IdOf(graph[r.Start]), r.Properties));
        return [.. graph.Nodes
            .Where(n => n.Has(MapSchema.Inference) && premises[n.Id].Any() && conclusions[n.Id].Any())
            .Select(n => new Inference(
                IdOf(n),
                Words.Parse<RelationType>(n.Properties["type"].AsString),
                [.. premises[n.Id].Order(StringComparer.Ordinal)],
                conclusions[n.Id].First(),
                n.Properties["method"].AsString,
                [.. undercuts[n.Id].OrderBy(u => u.InsightId, StringComparer.Ordinal)]))
            .OrderBy(i => i.Id, StringComparer.Ordinal)];
    }

    private static Undercut Undercut(string insight, PropertyMap properties) => new(
        insight, properties["confidence"].AsFloat, properties["explanation"].AsString, EvidenceText.Read(properties["evidence"].AsString));

    private static string IdOf(Node node) => node.Properties[MapSchema.Id].AsString;

    private static NodeKey Insight(string id) => new(MapSchema.Insight, id);

    private static KeyedRelationship Link(string type, NodeKey start, NodeKey end, PropertyMap properties) =>
        new(type, $"{start.Key} {end.Key}", start, end, properties);
}
