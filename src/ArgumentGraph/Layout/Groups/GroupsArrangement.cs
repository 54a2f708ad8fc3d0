using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>Each group laid out by itself, then all packed to the page's aspect ratio.</summary>
internal static class GroupsArrangement
{
    /// <summary>The shapes that groups are tried in, as multiples of the page's own; which is best shows only when all are packed.</summary>
    private static readonly ImmutableArray<double> Shapes = [1, 0.7, 1.4, 0.45, 2.2];

    public static Arranged Arrange(LayoutGraph graph, EngineRun run)
    {
        if (Enumerable.Range(0, graph.Nodes.Length).Any(node => graph.Previous(node) is not null))
            return SavedArrangement.Arrange(graph, run);
        var parts = graph.Clusters.Select(cluster => Parts(graph, cluster.Members, run)).ToImmutableArray();
        return Shapes.Select(shape => Packed(graph, parts, graph.Options.AspectRatio * shape, run))
            .MinBy(arranged => PageHeight(graph.Options, arranged.Frames.Concat(arranged.Boxes)))!;
    }

    /// <summary>The boxes of one group laid out alone.</summary>
    public static Block Content(LayoutGraph graph, ImmutableArray<int> members, EngineRun run) =>
        Content(graph, Parts(graph, members, run), graph.Options.AspectRatio, run);

    /// <summary>The height of the smallest page of the right shape that holds everything.</summary>
    public static double PageHeight(LayoutOptions options, IEnumerable<Rect> all) =>
        Math.Round(all.Select(rect => Math.Max(rect.Right / options.AspectRatio, rect.Bottom)).DefaultIfEmpty(0).Max(), 3);

    private static ImmutableArray<Block> Parts(LayoutGraph graph, ImmutableArray<int> members, EngineRun run) =>
        [.. Components.Of(graph, members).Select(part => ComponentLayout.Of(graph, part, run))];

    private static Block Content(LayoutGraph graph, ImmutableArray<Block> parts, double shape, EngineRun run) => parts.Length == 1
        ? parts[0]
        : Block.Pack(parts, new Size(graph.Options.NodeGap, graph.Options.NodeGap), shape, 0, run);

    private static Arranged Packed(LayoutGraph graph, ImmutableArray<ImmutableArray<Block>> parts, double shape, EngineRun run)
    {
        var contents = parts.Select(blocks => Content(graph, blocks, shape, run)).ToImmutableArray();
        var frames = graph.Clusters.Zip(contents, (cluster, content) => Frame.Size(cluster.Group, content.Size, graph.Options)).ToImmutableArray();
        var padded = frames.Select(size => new Size(size.Width + graph.Options.GroupGap, size.Height + graph.Options.GroupGap)).ToImmutableArray();
        var corners = run.Pack(new PackTask(padded, graph.Options.AspectRatio, 0));

        var boxes = new Rect[graph.Nodes.Length];
        for (var index = 0; index < contents.Length; index++)
        {
            var inner = Frame.Content(graph.Clusters[index].Group, corners[index], graph.Options);
            for (var box = 0; box < contents[index].Members.Length; box++)
                boxes[contents[index].Members[box]] = Block.Moved(contents[index].Rects[box], inner);
        }

        return new Arranged(
            [.. boxes],
            [.. corners.Select((corner, index) => graph.Clusters[index].Group is null ? default : new Rect(corner.X, corner.Y, frames[index].Width, frames[index].Height))]);
    }
}
