using System.Collections.Immutable;
using ArgumentGraph.Layout.Routing;

namespace ArgumentGraph.Layout;

/// <summary>The result in the order of the request, moved to (0, 0) and rounded, so that a result read back as saved positions gives itself again.</summary>
internal static class FinishedLayout
{
    private const int Digits = 2;

    public static LayoutResult Of(LayoutRequest request, LayoutGraph graph, Arranged arranged, ImmutableArray<Way> ways, Point at)
    {
        var extent = Extent(graph, arranged, ways);
        // Whole points, so that a picture drawn again from its own positions has the same digits.
        var origin = new Point(Math.Min(Math.Floor(extent.X + at.X), 0) - at.X, Math.Min(Math.Floor(extent.Y + at.Y), 0) - at.Y);
        var boxes = graph.Nodes.Select((node, index) => new Placement(node.Id, Moved(arranged.Boxes[index], origin))).ToDictionary(box => box.Id, StringComparer.Ordinal);
        var frames = graph.Clusters.Zip(arranged.Frames).Where(pair => pair.First.Group is not null && pair.Second.Width > 0)
            .ToDictionary(pair => pair.First.Group!.Id, pair => new Placement(pair.First.Group!.Id, Moved(pair.Second, origin)), StringComparer.Ordinal);
        var routes = ways.ToDictionary(way => graph.Links[way.Link].Strength, way => Route(graph, way, origin));
        return new LayoutResult(
            Rounded(extent.Right - origin.X), Rounded(extent.Bottom - origin.Y),
            [.. request.Nodes.Select(node => boxes[node.Id])],
            [.. request.Groups.Where(group => frames.ContainsKey(group.Id)).Select(group => frames[group.Id])],
            [.. Enumerable.Range(0, request.Edges.Length).Select(edge => routes[edge])]);
    }

    /// <summary>
    /// The arrangement as it will be given back, moved to begin at (0, 0), and where it was: lines are routed round the very boxes that
    /// are drawn, and the same wherever on the page they lie.
    /// </summary>
    public static (Arranged Arranged, Point At) Rounded(Arranged arranged)
    {
        if (arranged.Boxes.IsEmpty)
            return (arranged, default);
        var at = new Point(Rounded(arranged.Boxes.Min(box => box.X)), Rounded(arranged.Boxes.Min(box => box.Y)));
        return (new([.. arranged.Boxes.Select(box => Moved(box, at))], [.. arranged.Frames.Select(frame => frame.Width > 0 ? Outward(frame, at) : frame)]), at);
    }

    /// <summary>A frame on whole hundredths.</summary>
    private static Rect Outward(Rect frame, Point at)
    {
        var (x, y) = (Rounded(frame.X), Rounded(frame.Y));
        return new Rect(Rounded(x - at.X), Rounded(y - at.Y), Rounded(frame.Right - x), Rounded(frame.Bottom - y));
    }

    private static Rect Extent(LayoutGraph graph, Arranged arranged, ImmutableArray<Way> ways)
    {
        var labels = ways.Where(way => way.Label is not null).Select(way => Labels.Centered(graph.Links[way.Link].Edge, way.Label!.Value));
        var lines = ways.SelectMany(way => Courses.Flattened(way.Course)).Select(corner => new Rect(corner.X, corner.Y, 0, 0));
        var all = arranged.Boxes.Concat(arranged.Frames).Concat(labels).Concat(lines).ToList();
        if (all.Count == 0)
            return default;
        var (left, top) = (all.Min(rect => rect.X), all.Min(rect => rect.Y));
        return new Rect(left, top, all.Max(rect => rect.Right) - left, all.Max(rect => rect.Bottom) - top);
    }

    private static EdgeRoute Route(LayoutGraph graph, Way way, Point origin)
    {
        return new EdgeRoute(
            graph.Links[way.Link].Edge.Id, Moved(way.Course.Start, origin),
            [.. way.Course.Segments.Select(piece => new RouteSegment(Moved(piece.Control1, origin), Moved(piece.Control2, origin), Moved(piece.End, origin)))],
            way.Label is { } label ? Moved(label, origin) : null);
    }

    private static Rect Moved(Rect rect, Point origin) => rect with { X = Rounded(rect.X - origin.X), Y = Rounded(rect.Y - origin.Y) };

    private static Point Moved(Point point, Point origin) => new(Rounded(point.X - origin.X), Rounded(point.Y - origin.Y));

    private static double Rounded(double length) => Math.Round(length, Digits, MidpointRounding.AwayFromZero) + 0.0;
}
