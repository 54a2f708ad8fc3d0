using System.Collections.Immutable;
using ArgumentGraph.Layout.Groups;

namespace ArgumentGraph.Layout.Boards;

/// <summary>Two facing columns at the edges of the board, and below them a strip of the boxes that take no side.</summary>
internal static class BoardArrangement
{
    private const double LeastLane = 160;
    private const double CurveRoom = 48;
    private const double AcrossTheMiddle = 0.3;
    private const double OldWeight = 1000;

    public static Arranged Arrange(LayoutGraph graph, EngineRun run)
    {
        var columns = BoardColumns.Of(graph);
        var boxes = new Rect[graph.Nodes.Length];
        var width = Math.Max(graph.Options.Width, ContentWidth(graph, columns));
        var centers = Heights(graph, columns, run);
        foreach (var box in columns.Left)
            boxes[box] = Block.Centered(graph.Nodes[box], new Point(graph.Nodes[box].Width / 2, centers[box]));
        foreach (var box in columns.Right)
            boxes[box] = Block.Centered(graph.Nodes[box], new Point(width - (graph.Nodes[box].Width / 2), centers[box]));
        PlaceStrip(graph, columns, boxes, width, run);
        return new Arranged([.. boxes], [.. graph.Clusters.Select(_ => default(Rect))]);
    }

    private static double ContentWidth(LayoutGraph graph, BoardColumns columns)
    {
        if (columns.Left.IsEmpty && columns.Right.IsEmpty)
            return 0;
        var label = graph.Links.Where(link => link.IsLevel).Select(link => link.Edge.LabelWidth).DefaultIfEmpty(0).Max();
        return Widest(graph, columns.Left) + Math.Max(LeastLane, label + (2 * CurveRoom)) + Widest(graph, columns.Right);
    }

    private static double Widest(LayoutGraph graph, ImmutableArray<int> boxes) => boxes.Select(box => graph.Nodes[box].Width).DefaultIfEmpty(0).Max();

    /// <summary>The middles of the boxes by index: in order, rows exactly level, other opponents as near to level as that allows.</summary>
    private static double[] Heights(LayoutGraph graph, BoardColumns columns, EngineRun run)
    {
        var order = columns.Left.AddRange(columns.Right);
        var index = order.Select((box, place) => (box, place)).ToDictionary(pair => pair.box, pair => pair.place);
        var separations = Below(graph, columns.Left, index).Concat(Below(graph, columns.Right, index))
            .Concat(columns.Rows.Select(row => new Separation(index[row.Left], index[row.Right], 0, Exactly: true)));
        var attractions = BoardColumns.Contests(graph).Where(link => graph.Previous(link.From) is null || graph.Previous(link.To) is null).Select(link => new Attraction(index[link.From], index[link.To], AcrossTheMiddle));
        var places = Stacked(graph, columns.Left).Concat(Stacked(graph, columns.Right));
        var found = order.IsEmpty ? [] : run.Align(new AlignTask([.. places], [.. separations], [.. attractions]));

        var centers = new double[graph.Nodes.Length];
        foreach (var box in order)
            centers[box] = found[index[box]];
        foreach (var (left, right) in columns.Rows)
            centers[right] = centers[left];
        var top = order.Select(box => centers[box] - (graph.Nodes[box].Height / 2)).DefaultIfEmpty(0).Min();
        if (top < 0 || order.All(box => graph.Previous(box) is null))
            centers = [.. centers.Select(center => center - top)];
        return centers;
    }

    private static IEnumerable<Separation> Below(LayoutGraph graph, ImmutableArray<int> column, Dictionary<int, int> index) =>
        column.Zip(column.Skip(1), (upper, lower) => new Separation(
            index[upper], index[lower], ((graph.Nodes[upper].Height + graph.Nodes[lower].Height) / 2) + graph.Options.LayerGap));

    /// <summary>Where a column's boxes were, or would lie if it were alone.</summary>
    private static IEnumerable<Place> Stacked(LayoutGraph graph, ImmutableArray<int> column)
    {
        var top = 0.0;
        foreach (var box in column)
        {
            var old = graph.Previous(box)?.Y;
            if (old is { } y)
                top = y - (graph.Nodes[box].Height / 2);
            yield return new Place(top + (graph.Nodes[box].Height / 2), old is null ? 1 : OldWeight);
            top += graph.Nodes[box].Height + graph.Options.LayerGap;
        }
    }

    private static void PlaceStrip(LayoutGraph graph, BoardColumns columns, Rect[] boxes, double width, EngineRun run)
    {
        var strip = Enumerable.Range(0, boxes.Length).Except(columns.Left).Except(columns.Right).Order().Select(box => Block.Of(graph, [box], [default])).ToImmutableArray();
        if (strip.IsEmpty)
            return;
        var gap = new Size(graph.Options.NodeGap, graph.Options.NodeGap);
        var block = Block.Pack(strip, gap, graph.Options.AspectRatio, width, run);
        var used = columns.Left.Concat(columns.Right).Select(box => boxes[box].Bottom + graph.Options.LayerGap).DefaultIfEmpty(0).Max();
        foreach (var (box, rect) in block.Members.Zip(block.Rects))
            boxes[box] = Block.Moved(rect, new Point(0, used));
    }
}
