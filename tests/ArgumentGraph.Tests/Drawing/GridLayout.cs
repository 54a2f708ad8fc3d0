using ArgumentGraph.Layout;

namespace ArgumentGraph.Tests.Drawing;

/// <summary>
/// A plain arrangement for tests of drawing: groups beside one another, boxes in rows of two, straight lines from border to border.
/// It promises no more than any layout must: boxes and groups do not overlap.
/// </summary>
internal static class GridLayout
{
    private const double Heading = 34;
    private const int GroupsInARow = 2;
    private const int BoxesInARow = 2;

    public static LayoutResult Arrange(LayoutRequest request)
    {
        var gap = request.Options.NodeGap + request.Edges.Select(e => e.LabelWidth).DefaultIfEmpty(0).Max() + 24;
        var nodes = new Dictionary<string, Rect>(StringComparer.Ordinal);
        var groups = new List<Placement>();
        double x = 0, y = 0, row = 0, width = 0;
        var blocks = request.Nodes.GroupBy(n => n.Group ?? $"column {n.Column}").ToArray();
        for (var i = 0; i < blocks.Length; i++)
        {
            var size = Block([.. blocks[i]], new Point(x, y), gap, request.Options, nodes);
            if (request.Groups.Any(g => g.Id == blocks[i].Key))
                groups.Add(new Placement(blocks[i].Key, new Rect(x, y, size.X, size.Y)));
            row = Math.Max(row, size.Y);
            width = Math.Max(width, x + size.X);
            x += size.X + request.Options.GroupGap;
            if ((i + 1) % GroupsInARow == 0)
                (x, y, row) = (0, y + row + request.Options.GroupGap, 0);
        }

        return new LayoutResult(
            width, y + row,
            [.. request.Nodes.Select(n => new Placement(n.Id, nodes[n.Id]))],
            [.. request.Groups.Select(g => groups.Single(p => p.Id == g.Id))],
            [.. request.Edges.Select(e => Route(e, nodes[e.From], nodes[e.To]))]);
    }

    private static Point Block(LayoutNode[] block, Point at, double gap, LayoutOptions options, Dictionary<string, Rect> nodes)
    {
        var wide = block.Max(n => n.Width);
        var high = block.Max(n => n.Height);
        for (var i = 0; i < block.Length; i++)
        {
            nodes[block[i].Id] = new Rect(
                at.X + options.GroupPadding + (i % BoxesInARow * (wide + gap)),
                at.Y + options.GroupPadding + Heading + (i / BoxesInARow * (high + options.LayerGap)),
                block[i].Width,
                block[i].Height);
        }

        var columns = Math.Min(block.Length, BoxesInARow);
        var rows = (block.Length + BoxesInARow - 1) / BoxesInARow;
        return new Point(
            (2 * options.GroupPadding) + (columns * wide) + ((columns - 1) * gap),
            (2 * options.GroupPadding) + Heading + (rows * high) + ((rows - 1) * options.LayerGap));
    }

    private static EdgeRoute Route(LayoutEdge edge, Rect from, Rect to)
    {
        var (start, end) = (Border(from, to.Center), Border(to, from.Center));
        var middle = edge.LabelWidth > 0 ? new Point((start.X + end.X) / 2, (start.Y + end.Y) / 2) : (Point?)null;
        return new EdgeRoute(edge.Id, start, [new RouteSegment(end, end, end)], middle);
    }

    private static Point Border(Rect box, Point towards)
    {
        var (dx, dy) = (towards.X - box.Center.X, towards.Y - box.Center.Y);
        var scale = Math.Min(
            dx == 0 ? double.MaxValue : box.Width / 2 / Math.Abs(dx),
            dy == 0 ? double.MaxValue : box.Height / 2 / Math.Abs(dy));
        return new Point(box.Center.X + (dx * scale), box.Center.Y + (dy * scale));
    }
}
