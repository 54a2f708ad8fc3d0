using System.Collections.Immutable;
using System.Xml.Linq;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>
/// A route as the connector that runs the same way: straight, curved, or bent with the scene's own bends. A connector of these kinds is
/// led anew by the program when one of its boxes is moved.
/// </summary>
internal static class Connector
{
    private const double Hair = 0.6;
    private const double LargestCorner = 12;
    private const int MostBends = 4;

    /// <summary>The frame (with its turns) and the outline, as a shape's properties begin.</summary>
    public static object[] Of(PathMark route, SlideScale scale)
    {
        var end = route.Segments[^1].End;
        var corners = Corners(route);
        if (corners is [_, _])
            return Shape("straightConnector1", route.Start, end, upright: false, scale);
        if (IsCurve(route))
            return Shape("curvedConnector3", route.Start, end, upright: false, scale, ("adj1", 50_000));
        if (corners.Length >= 3 && corners.Length - 2 <= MostBends && IsSquare(corners))
            return Bent(corners, scale);
        var bounds = ShapeGeometry.Around(route);
        return [Frame(bounds, scale), ShapeGeometry.Freeform(route, bounds, scale)];
    }

    /// <summary>Whether it turns at corners, rounded or not.</summary>
    public static bool IsBent(PathMark route) => Corners(route).Length > 2;

    /// <summary>Start, corners and end of a route of straight pieces whose corners may be rounded; none where it is curved.</summary>
    public static ImmutableArray<Point> Corners(PathMark route)
    {
        var points = new List<Point> { route.Start };
        var at = route.Start;
        foreach (var piece in route.Segments)
        {
            if (IsLine(at, piece))
                points.Add(piece.End);
            else if (Distance(at, piece.End) <= 2 * LargestCorner)
                points[^1] = Math.Abs(piece.Control1.X - at.X) < Math.Abs(piece.Control1.Y - at.Y) ? new Point(at.X, piece.End.Y) : new Point(piece.End.X, at.Y);
            else
                return [];
            at = piece.End;
        }

        return Cleaned(points);
    }

    // Without corners in the middle of a straight line.
    private static ImmutableArray<Point> Cleaned(List<Point> points)
    {
        for (var i = points.Count - 2; i > 0; i--)
        {
            var (a, b, c) = (points[i - 1], points[i], points[i + 1]);
            var area = Math.Abs(((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X)));
            if (area < Hair * Math.Max(1, Distance(a, c)))
                points.RemoveAt(i);
        }

        return [.. points];
    }

    /// <summary>Whether it is one curve that leaves and arrives on the level.</summary>
    public static bool IsCurve(PathMark route)
    {
        if (!Corners(route).IsEmpty)
            return false;
        var at = route.Start;
        var curves = 0;
        foreach (var piece in route.Segments)
        {
            if (!IsLine(at, piece) && (Math.Abs(piece.Control1.Y - at.Y) > Hair || Math.Abs(piece.Control2.Y - piece.End.Y) > Hair))
                return false;
            curves += IsLine(at, piece) ? 0 : 1;
            at = piece.End;
        }

        return curves == 1;
    }

    /// <summary>Whether every piece is level or plumb.</summary>
    public static bool IsSquare(ImmutableArray<Point> corners) =>
        corners.Zip(corners.Skip(1)).All(p => Math.Abs(p.First.X - p.Second.X) < Hair || Math.Abs(p.First.Y - p.Second.Y) < Hair);

    // Bends alternate: the first is told along the way the connector leaves its box, the second across it, and so on.
    private static object[] Bent(ImmutableArray<Point> corners, SlideScale scale)
    {
        var (start, end) = (corners[0], corners[^1]);
        var upright = Math.Abs(corners[1].X - start.X) < Hair;
        var adjustments = new List<(string, long)>();
        for (var i = 1; i < corners.Length - 2; i++)
        {
            var alongX = upright != (i % 2 == 1);
            var (from, whole) = alongX ? (corners[i].X - start.X, end.X - start.X) : (corners[i].Y - start.Y, end.Y - start.Y);
            adjustments.Add(($"adj{adjustments.Count + 1}", (long)Math.Round(from / Least(whole) * 100_000)));
        }

        return Shape($"bentConnector{corners.Length - 1}", start, end, upright, scale, [.. adjustments]);
    }

    // A frame without width would give a bend nothing to be a share of.
    private static double Least(double length) => Math.Abs(length) < 1 ? 1 : length;

    // A connector leaves its start to the right, in a frame that is then mirrored and, for one that leaves upward or downward, turned by a quarter.
    private static object[] Shape(string preset, Point start, Point end, bool upright, SlideScale scale, params (string, long)[] adjustments)
    {
        var (dx, dy) = (end.X - start.X, end.Y - start.Y);
        var isBent = adjustments.Length > 0;
        var (width, height) = (isBent ? Math.Abs(Least(dx)) : Math.Abs(dx), isBent ? Math.Abs(Least(dy)) : Math.Abs(dy));
        var middle = new Point((start.X + end.X) / 2, (start.Y + end.Y) / 2);
        var (along, across) = upright ? (height, width) : (width, height);
        var frame = new XElement(
            A + "xfrm",
            upright ? new XAttribute("rot", 5_400_000) : null,
            (upright ? dy : dx) < 0 ? new XAttribute("flipH", 1) : null,
            (upright ? dx > 0 : dy < 0) ? new XAttribute("flipV", 1) : null,
            Offset(middle.X - (along / 2), middle.Y - (across / 2), scale),
            Extent(along, across, scale));
        return [frame, ShapeGeometry.Preset(preset, adjustments)];
    }

    public static XElement Frame(Rect bounds, SlideScale scale) =>
        new(A + "xfrm", Offset(bounds.X, bounds.Y, scale), Extent(bounds.Width, bounds.Height, scale));

    private static XElement Offset(double x, double y, SlideScale scale) => new(A + "off", new XAttribute("x", scale.Emu(x)), new XAttribute("y", scale.Emu(y)));

    private static XElement Extent(double width, double height, SlideScale scale) =>
        new(A + "ext", new XAttribute("cx", scale.Emu(width)), new XAttribute("cy", scale.Emu(height)));

    private static bool IsLine(Point start, RouteSegment piece) =>
        (piece.Control1 == start || piece.Control1 == piece.End) && piece.Control2 == piece.End;

    private static double Distance(Point a, Point b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
