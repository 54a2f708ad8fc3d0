using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>Each group laid out by itself, then all packed to the page's aspect ratio.</summary>
internal static class GroupsArrangement
{
    /// <summary>The shapes that groups are tried in, as multiples of the page's own; which is best shows only when all are packed.</summary>
    private static readonly ImmutableArray<double> Shapes = [1, 0.7, 1.4, 0.45, 2.2];

    public static Arranged Arrange(LayoutGraph graph, EngineRun run)
    {
        var parts = graph.Clusters.Select(cluster => Components.Of(graph, cluster.Members).Select(part => ComponentLayout.Of(graph, part, run)).ToImmutableArray()).ToImmutableArray();
        return Shapes.Select(shape => Packed(graph, parts, graph.Options.AspectRatio * shape, run)).MinBy(arranged => PageHeight(graph, arranged))
            ?? new Arranged([], []);
    }

    /// <summary>The height of the smallest page of the right shape that holds everything.</summary>
    private static double PageHeight(LayoutGraph graph, Arranged arranged)
    {
        var all = arranged.Frames.Concat(arranged.Boxes).ToList();
        return all.Count == 0 ? 0 : Math.Round(Math.Max(all.Max(rect => rect.Right) / graph.Options.AspectRatio, all.Max(rect => rect.Bottom)), 3);
    }

    private static Arranged Packed(LayoutGraph graph, ImmutableArray<ImmutableArray<Block>> parts, double shape, EngineRun run)
    {
        var gap = graph.Options.NodeGap;
        var contents = parts.Select(blocks => blocks.Length == 1 ? blocks[0] : Block.Pack(blocks, new Size(gap, gap), shape, 0, run)).ToImmutableArray();
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
