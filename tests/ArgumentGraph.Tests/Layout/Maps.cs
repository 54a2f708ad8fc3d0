using System.Collections.Immutable;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Tests.Layout;

/// <summary>Requests written short, and generated ones: the same number gives the same map.</summary>
internal static class Maps
{
    public static LayoutNode Box(string id, string? group = null, double width = 220, double height = 76, int column = 0) =>
        new(id, width, height, group, column);

    public static LayoutEdge Supports(string from, string to) => new($"{from}>{to}", from, to, LayoutEdgeKind.Upward, 0, 0);

    public static LayoutEdge Contradicts(string one, string other, string kind = "framing", double width = 92) =>
        new($"{one}x{other}:{kind}", one, other, LayoutEdgeKind.Level, width, 28);

    public static LayoutRequest Groups(IEnumerable<LayoutNode> nodes, IEnumerable<LayoutEdge> edges, double aspectRatio = 1.7) =>
        Request(nodes, edges, new LayoutOptions(Arrangement.Groups, aspectRatio, 0, ImmutableSortedDictionary<string, Point>.Empty));

    public static LayoutRequest Board(IEnumerable<LayoutNode> nodes, IEnumerable<LayoutEdge> edges, double width = 1472) =>
        Request(nodes, edges, new LayoutOptions(Arrangement.Board, 1.7, width, ImmutableSortedDictionary<string, Point>.Empty));

    public static LayoutRequest Reopened(LayoutRequest request, LayoutResult earlier) => request with
    {
        Options = request.Options with { Previous = earlier.Nodes.ToImmutableSortedDictionary(node => node.Id, node => node.Bounds.Center, StringComparer.Ordinal) },
    };

    /// <summary>A map of topics with supports without circles, contradictions within topics, and some links across.</summary>
    public static LayoutRequest Generated(int seed, int boxes, int topics)
    {
        var random = new Random(seed);
        var nodes = Enumerable.Range(0, boxes)
            .Select(index => Box($"n{index:0000}", $"topic {index % topics}", 200 + (20 * random.Next(4)), 58 + (18 * random.Next(3)))).ToList();
        var edges = new Dictionary<string, LayoutEdge>(StringComparer.Ordinal);
        for (var index = topics; index < boxes; index++)
        {
            if (random.Next(4) > 0)
                Add(Supports(nodes[index].Id, nodes[(index % topics) + (topics * random.Next(index / topics))].Id));
            if (random.Next(3) == 0)
                Add(Contradicts(nodes[index - topics].Id, nodes[index].Id, "scope", 60 + random.Next(60)));
            if (random.Next(12) == 0)
                Add(Contradicts(nodes[random.Next(index)].Id, nodes[index].Id, "negation"));
        }

        return Groups(nodes, edges.Values);

        void Add(LayoutEdge edge) => edges.TryAdd(edge.Id, edge);
    }

    /// <summary>The same map with a dot on every third support and, from the next box of the same topic, a link onto every third link.</summary>
    public static LayoutRequest WithLinksOntoLinks(LayoutRequest request)
    {
        var edges = request.Edges.Select((edge, index) => index % 3 == 0 && edge.LabelWidth == 0 ? edge with { LabelWidth = 12, LabelHeight = 12 } : edge).ToList();
        var onto =
            from edge in edges.Where((_, index) => index % 3 == 0)
            let topic = request.Nodes.First(node => node.Id == edge.From).Group
            let other = request.Nodes.LastOrDefault(node => node.Group == topic && node.Id != edge.From && node.Id != edge.To)
            where other is not null
            select new LayoutEdge($"{other.Id} {edge.Id}", other.Id, edge.From, edge.Kind == LayoutEdgeKind.Level ? LayoutEdgeKind.Upward : LayoutEdgeKind.Level, 0, 0) { Onto = edge.Id };
        return request with { Edges = [.. edges, .. onto] };
    }

    /// <summary>The same map without every tenth box.</summary>
    public static LayoutRequest WithoutEveryTenth(LayoutRequest request)
    {
        var kept = request.Nodes.Where((_, index) => index % 10 != 7).ToImmutableArray();
        var ids = kept.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        return request with { Nodes = kept, Edges = [.. request.Edges.Where(edge => ids.Contains(edge.From) && ids.Contains(edge.To))] };
    }

    private static LayoutRequest Request(IEnumerable<LayoutNode> nodes, IEnumerable<LayoutEdge> edges, LayoutOptions options)
    {
        var all = nodes.ToImmutableArray();
        var groups = all.Select(node => node.Group).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(name => new LayoutGroup(name, 9 * name.Length, 20));
        return new LayoutRequest(all, [.. edges], [.. groups], options);
    }
}
