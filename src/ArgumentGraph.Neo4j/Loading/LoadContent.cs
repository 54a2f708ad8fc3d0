using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;

namespace ArgumentGraph.Neo4j.Loading;

/// <summary>
/// What a push sends of a store: the map, its runs and its judgements, as sorted groups; nodes come before the relationships that
/// need them. Drawings' positions and what people added under labels of their own stay where they are, and are counted.
/// </summary>
internal sealed record LoadContent(ImmutableArray<LoadGroup> Groups, string? Source, string? RunId, int LeftOut)
{
    public int Count => Groups.Sum(g => g.Rows.Length);

    public static LoadContent Of(PropertyGraph graph, string? source)
    {
        var nodes = graph.Nodes.ToLookup(LabelOf);
        var relationships = graph.Relationships.ToLookup(r => r.Type);
        var groups = LoadSchema.Labels.Select(l => new LoadGroup(l, null, null, false, Sorted(nodes[l].Select(n => new LoadRow(IdOf(n)!, null, null, n.Properties)))))
            .Concat(LoadSchema.Relationships.Select(t => Group(graph, t, relationships[t.Type])))
            .ToImmutableArray();
        var runs = nodes[MapSchema.Run].OrderBy(n => n.Id.Value).Select(IdOf).ToList();
        var views = graph.Nodes.Count(n => n.Has(MapSchema.View));
        var sent = groups.Sum(g => g.Rows.Length);
        return new LoadContent(groups, source ?? runs.FirstOrDefault(), runs.LastOrDefault(), graph.Nodes.Count + graph.Relationships.Count - views - sent);
    }

    private static LoadGroup Group(PropertyGraph graph, (string Type, string Start, string End) type, IEnumerable<Relationship> relationships)
    {
        var byEnds = !MapSchema.IsRelation(type.Type);
        return new LoadGroup(type.Type, type.Start, type.End, byEnds, Sorted(relationships.SelectMany(r => Row(graph, type, r, byEnds))));
    }

    private static IEnumerable<LoadRow> Row(PropertyGraph graph, (string Type, string Start, string End) type, Relationship relationship, bool byEnds)
    {
        var (start, end) = (graph[relationship.Start], graph[relationship.End]);
        if (LabelOf(start) != type.Start || LabelOf(end) != type.End)
            yield break;
        var (a, b) = (IdOf(start)!, IdOf(end)!);
        if (byEnds)
            yield return new LoadRow($"{a} {b}", a, b, relationship.Properties);
        else if (relationship.Properties[MapSchema.Id] is { Kind: ValueKind.String } id)
            yield return new LoadRow(id.AsString, a, b, relationship.Properties);
    }

    private static string LabelOf(Node node) => IdOf(node) is null ? "" : LoadSchema.Labels.FirstOrDefault(node.Has) ?? "";

    private static string? IdOf(Node node) => node.Properties[MapSchema.Id] is { Kind: ValueKind.String } id ? id.AsString : null;

    private static ImmutableArray<LoadRow> Sorted(IEnumerable<LoadRow> rows) => [.. rows.OrderBy(r => r.Key, StringComparer.Ordinal).DistinctBy(r => r.Key)];
}
