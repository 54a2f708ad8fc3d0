using System.Collections.Immutable;
using ArgumentGraph.Layout.Routing;

namespace ArgumentGraph.Layout.Boards;

/// <summary>
/// The lane between the columns is free of boxes, so contradictions cross it on their own: straight in a row, else in one curve.
/// All other links are routed round the boxes.
/// </summary>
internal static class BoardRouting
{
    private const double Apart = 18;
    private const double Inset = 12;

    public static ImmutableArray<Way> Route(LayoutGraph graph, Arranged arranged, EngineRun run)
    {
        var straight = FacingLinks.Of(graph, arranged.Boxes);
        var done = straight.Select(way => way.Link).ToHashSet();
        ImmutableArray<int> across = [.. BoardColumns.Contests(graph).Select(link => graph.Links.IndexOf(link)).Where(link => !done.Contains(link))];
        var curves = across.Select(link => Curve(graph, arranged.Boxes, link, across, straight));
        return MapRouting.Route(graph, arranged, Labels.Place(graph, arranged.Boxes, [.. straight, .. curves]), run);
    }

    private static Way Curve(LayoutGraph graph, ImmutableArray<Rect> boxes, int link, ImmutableArray<int> across, ImmutableArray<Way> straight)
    {
        var (from, to) = (graph.Links[link].From, graph.Links[link].To);
        var start = Port(graph, boxes, link, from, to, across, straight);
        var end = Port(graph, boxes, link, to, from, across, straight);
        return new Way(link, Courses.Curve(start, AtLane(graph, boxes, start, from), AtLane(graph, boxes, end, to), end), null);
    }

    /// <summary>Links to boxes farther up leave above the middle, those farther down below it; the middle is for the box opposite.</summary>
    private static Point Port(LayoutGraph graph, ImmutableArray<Rect> boxes, int link, int box, int other, ImmutableArray<int> across, ImmutableArray<Way> straight)
    {
        var rect = boxes[box];
        var up = boxes[other].Center.Y < rect.Center.Y;
        var sameSide = across.Where(next => Other(graph.Links[next], box) is { } end && boxes[end].Center.Y < rect.Center.Y == up)
            .OrderBy(next => Math.Abs(boxes[Other(graph.Links[next], box)!.Value].Center.Y - rect.Center.Y)).ThenBy(next => next).ToList();
        var taken = straight.Where(way => Other(graph.Links[way.Link], box) is not null)
            .Select(way => Math.Abs(way.Course.Start.Y - rect.Center.Y)).DefaultIfEmpty(0).Max();
        var apart = Math.Min(Apart, Math.Max(0, (rect.Height / 2) - Inset - taken) / sameSide.Count);
        var offset = taken + ((sameSide.IndexOf(link) + 1) * apart);
        return new Point(graph.Nodes[box].Column == 0 ? rect.Right : rect.X, rect.Center.Y + (up ? -offset : offset));
    }

    private static int? Other(Link link, int box) => link.From == box ? link.To : link.To == box ? link.From : null;

    /// <summary>The edge of the lane on the level of a port: past wider boxes of the same column.</summary>
    private static Point AtLane(LayoutGraph graph, ImmutableArray<Rect> boxes, Point port, int box)
    {
        var column = graph.Nodes[box].Column;
        var rects = boxes.Where((_, index) => graph.Nodes[index].Column == column);
        return port with { X = column == 0 ? rects.Max(rect => rect.Right) : rects.Min(rect => rect.X) };
    }
}
