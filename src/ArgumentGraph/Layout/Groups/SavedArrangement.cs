using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>
/// A map drawn before, with boxes added or gone since: old boxes stay where they were, new ones find room beside what they are linked
/// with, and groups that grew push others away no farther than they must.
/// </summary>
internal static class SavedArrangement
{
    public static Arranged Arrange(LayoutGraph graph, EngineRun run)
    {
        var boxes = new Rect[graph.Nodes.Length];
        var frames = new Rect[graph.Clusters.Length];
        var isOld = graph.Clusters.Select(cluster => IsOld(graph, cluster)).ToImmutableArray();
        foreach (var cluster in Indexes(isOld, true))
        {
            SavedCluster.Place(graph, graph.Clusters[cluster].Members, boxes, run);
            frames[cluster] = Frame.Around(graph.Clusters[cluster].Group, Bounds(boxes, graph.Clusters[cluster].Members), graph.Options);
        }

        foreach (var cluster in Indexes(isOld, false))
            frames[cluster] = PlaceNew(graph, cluster, boxes, [.. frames.Where(frame => frame.Width > 0)], run);
        Separate(graph, boxes, frames, run);
        return new Arranged([.. boxes], [.. frames.Select((frame, cluster) => graph.Clusters[cluster].Group is null ? default : frame)]);
    }

    /// <summary>A group most of which is new is laid out anew: its few old boxes would only bend it.</summary>
    private static bool IsOld(LayoutGraph graph, Cluster cluster)
    {
        var known = cluster.Members.Count(member => graph.Previous(member) is not null);
        return known > 0 && 2 * known >= cluster.Members.Length;
    }

    private static IEnumerable<int> Indexes(ImmutableArray<bool> flags, bool wanted) =>
        Enumerable.Range(0, flags.Length).Where(index => flags[index] == wanted);

    /// <summary>A new group goes where the page grows least; one that was there before, as near as can be to where it was.</summary>
    private static Rect PlaceNew(LayoutGraph graph, int cluster, Rect[] boxes, ImmutableArray<Rect> taken, EngineRun run)
    {
        var (group, members) = (graph.Clusters[cluster].Group, graph.Clusters[cluster].Members);
        var content = GroupsArrangement.Content(graph, members, run);
        var size = Frame.Size(group, content.Size, graph.Options);
        var gap = graph.Options.GroupGap;
        var spots = taken.SelectMany(frame => new Point[] { new(frame.Right + gap, frame.Y), new(frame.X, frame.Bottom + gap) }).Prepend(default);
        var old = members.Select(graph.Previous).OfType<Point>().ToList();
        var corner = old.Count > 0
            ? new Point(old.Min(center => center.X), old.Min(center => center.Y))
            : spots.Where(spot => !taken.Any(frame => Overlaps.Near(At(spot, size), frame, gap - 0.01)))
                .MinBy(spot => (GroupsArrangement.PageHeight(graph.Options, taken.Append(At(spot, size))), spot.Y, spot.X));
        var inner = Frame.Content(group, corner, graph.Options);
        foreach (var (box, rect) in content.Members.Zip(content.Rects))
            boxes[box] = Block.Moved(rect, inner);
        return At(corner, size);
    }

    private static void Separate(LayoutGraph graph, Rect[] boxes, Rect[] frames, EngineRun run)
    {
        var weights = graph.Clusters.Select(cluster => (double)cluster.Members.Length).ToImmutableArray();
        var apart = Overlaps.Remove([.. frames], weights, graph.Options.GroupGap, run);
        for (var cluster = 0; cluster < frames.Length; cluster++)
        {
            var by = new Point(apart[cluster].X - frames[cluster].X, apart[cluster].Y - frames[cluster].Y);
            foreach (var box in graph.Clusters[cluster].Members)
                boxes[box] = Block.Moved(boxes[box], by);
            frames[cluster] = apart[cluster];
        }
    }

    private static Rect At(Point corner, Size size) => new(corner.X, corner.Y, size.Width, size.Height);

    private static Rect Bounds(Rect[] boxes, ImmutableArray<int> members)
    {
        var (left, top) = (members.Min(box => boxes[box].X), members.Min(box => boxes[box].Y));
        return new Rect(left, top, members.Max(box => boxes[box].Right) - left, members.Max(box => boxes[box].Bottom) - top);
    }
}
