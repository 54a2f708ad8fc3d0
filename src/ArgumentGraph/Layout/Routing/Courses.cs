using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Routing;

/// <summary>Courses made here, and courses measured.</summary>
internal static class Courses
{
    private const int PiecesOfACurve = 12;
    private const double Radius = 8;
    private const double Hair = 0.05;

    public static Course Straight(Point start, Point end) => new(start, [Line(start, end)]);

    /// <summary>Level from the first to the second point, then in one curve, which leaves and arrives on the level, to the third, then level again.</summary>
    public static Course Curve(Point start, Point leave, Point arrive, Point end)
    {
        var middle = (leave.X + arrive.X) / 2;
        return new Course(start, [Line(start, leave), new RouteSegment(leave with { X = middle }, arrive with { X = middle }, arrive), Line(arrive, end)]);
    }

    /// <summary>The course as straight pieces, short where it bends.</summary>
    public static ImmutableArray<Point> Flattened(Course course)
    {
        var points = ImmutableArray.CreateBuilder<Point>();
        points.Add(course.Start);
        foreach (var piece in course.Segments)
        {
            var (start, count) = (points[^1], IsLine(points[^1], piece) ? 1 : PiecesOfACurve);
            for (var index = 1; index <= count; index++)
                points.Add(At(start, piece, (double)index / count));
        }

        return points.ToImmutable();
    }

    /// <summary>Straight pieces from corner to corner, each corner rounded.</summary>
    public static Course Rounded(ImmutableArray<Point> corners)
    {
        corners = Cleaned(corners);
        var pieces = ImmutableArray.CreateBuilder<RouteSegment>();
        var at = corners[0];
        for (var index = 1; index < corners.Length - 1; index++)
        {
            var (before, corner, after) = (corners[index - 1], corners[index], corners[index + 1]);
            var radius = Math.Min(Radius, Math.Min(Length(before, corner), Length(corner, after)) / 2);
            var (enter, leave) = (Toward(corner, before, radius), Toward(corner, after, radius));
            pieces.Add(Line(at, enter));
            // 0.5523 of the way to the corner makes a cubic the nearest to a quarter of a circle.
            pieces.Add(new RouteSegment(Toward(enter, corner, radius * 0.5523), Toward(leave, corner, radius * 0.5523), leave));
            at = leave;
        }

        pieces.Add(Line(at, corners[^1]));
        return new Course(corners[0], pieces.ToImmutable());
    }

    /// <summary>Without corners that are none: two in one place, or in the middle of a straight line.</summary>
    private static ImmutableArray<Point> Cleaned(ImmutableArray<Point> corners)
    {
        var kept = new List<Point>();
        foreach (var corner in corners)
        {
            if (kept.Count > 0 && Length(kept[^1], corner) < Hair)
                continue;
            if (kept.Count > 1 && IsStraight(kept[^2], kept[^1], corner))
                kept.RemoveAt(kept.Count - 1);
            kept.Add(corner);
        }

        return kept.Count > 1 ? [.. kept] : [corners[0], corners[^1]];
    }

    private static bool IsStraight(Point a, Point b, Point c) =>
        Math.Abs(((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X))) < Hair * Math.Max(1, Length(a, c));

    private static Point Toward(Point from, Point to, double distance)
    {
        var length = Length(from, to);
        return length < Hair ? from : new Point(from.X + ((to.X - from.X) * distance / length), from.Y + ((to.Y - from.Y) * distance / length));
    }

    /// <summary>The straight pieces of the flattened course.</summary>
    public static IEnumerable<(Point From, Point To)> Pieces(Course course)
    {
        var points = Flattened(course);
        return points.Zip(points.Skip(1));
    }

    public static Rect Around((Point From, Point To) piece, double margin) => Labels.Grown(
        new(Math.Min(piece.From.X, piece.To.X), Math.Min(piece.From.Y, piece.To.Y), Math.Abs(piece.From.X - piece.To.X), Math.Abs(piece.From.Y - piece.To.Y)), margin);

    public static double Length(Point from, Point to) => Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));

    private static RouteSegment Line(Point from, Point to) => new(from, to, to);

    private static bool IsLine(Point start, RouteSegment piece) => piece.Control1 == start && piece.Control2 == piece.End;

    /// <summary>De Casteljau's sum, written out.</summary>
    private static Point At(Point start, RouteSegment piece, double t)
    {
        var (a, b, c, d) = ((1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t);
        return new Point(
            (a * start.X) + (b * piece.Control1.X) + (c * piece.Control2.X) + (d * piece.End.X),
            (a * start.Y) + (b * piece.Control1.Y) + (c * piece.Control2.Y) + (d * piece.End.Y));
    }
}
