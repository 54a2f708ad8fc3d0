using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Layout;
using ArgumentGraph.Msagl;

namespace ArgumentGraph.Benchmarks.Layout;

/// <summary>
/// A map of topics laid out whole (groups, packing, routes, labels), beside what the same engine takes for bare layers of the same
/// graph in one piece and, where Graphviz is installed, beside dot. A cold run starts its worker first.
/// </summary>
internal static class LayoutBenchmark
{
    public static void Run(string[] args)
    {
        var sizes = args is [_, ..] ? args.Select(size => int.Parse(size, CultureInfo.InvariantCulture)) : [40, 400, 2000];
        foreach (var size in sizes)
        {
            var request = Map(size, Math.Max(1, size / 12));
            using var engine = LayoutEngines.Create();
            using var worker = new NodeLayoutEngine(NodeWorkerOptions.Default);
            List<(string, Action)> contenders = [
                ("Node worker, warm", () => MapLayout.Arrange(request, worker, CancellationToken.None)),
                ("Node worker, cold", () => Cold(request)),
                ("the Node worker's bare layers of the whole graph", () => worker.Layers(Bare(request), CancellationToken.None))];
            if (LayoutEngines.InProcess)
                contenders.Add((engine.Name, () => MapLayout.Arrange(request, engine, CancellationToken.None)));
            if (Graphviz.IsInstalled)
                contenders.Add(("Graphviz dot of the whole graph, its process included", () => Graphviz.Run(request)));
            Measurement.Compare(string.Create(CultureInfo.InvariantCulture, $"laying out {size} boxes"), size > 1000 ? 1 : 7, [.. contenders]);
        }
    }

    private static void Cold(LayoutRequest request)
    {
        using var worker = new NodeLayoutEngine(NodeWorkerOptions.Default);
        MapLayout.Arrange(request, worker, CancellationToken.None);
    }

    private static LayerTask Bare(LayoutRequest request)
    {
        var index = request.Nodes.Select((node, place) => (node.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        return new LayerTask(
            [.. request.Nodes.Select(node => new Size(node.Width, node.Height))],
            [.. request.Edges.Select(edge => new LayerLink(index[edge.To], index[edge.From]))], request.Options.NodeGap, request.Options.LayerGap);
    }

    /// <summary>In each topic pairs that contradict one another, with supports below them, and now and then a link to the next topic.</summary>
    private static LayoutRequest Map(int boxes, int topics)
    {
        var nodes = Enumerable.Range(0, boxes).Select(index => new LayoutNode(Name(index), 200 + (20 * (index * 7 % 4)), 58 + (18 * (index * 5 % 3)), Topic(index % topics))).ToImmutableArray();
        var edges = ImmutableArray.CreateBuilder<LayoutEdge>();
        for (var index = topics; index < boxes; index++)
        {
            var row = index / topics;
            if (row % 4 == 1)
                edges.Add(new($"x{index}", Name(index - topics), Name(index), LayoutEdgeKind.Level, 90, 28));
            else
                edges.Add(new($"s{index}", Name(index), Name((index % topics) + (topics * (row * 3 / 5))), LayoutEdgeKind.Upward, 0, 0));
            if (index % 11 == 0)
                edges.Add(new($"c{index}", Name(index - 1), Name(index), LayoutEdgeKind.Level, 90, 28));
        }

        var groups = Enumerable.Range(0, topics).Select(topic => new LayoutGroup(Topic(topic), 80, 20));
        return new LayoutRequest(nodes, edges.ToImmutable(), [.. groups], new LayoutOptions(Arrangement.Groups, 1.7, 0, ImmutableSortedDictionary<string, Point>.Empty));
    }

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"n{index:00000}");

    private static string Topic(int index) => string.Create(CultureInfo.InvariantCulture, $"topic {index:000}");
}
