using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Routing;

/// <summary>Ways of straight pieces, and their rounded form.</summary>
internal static class Polylines
{
    private const double Radius = 8;
    private const double Hair = 0.05;

    /// <summary>Without corners that are none: two in one place, or in the middle of a straight line.</summary>
    public static ImmutableArray<Point> Cleaned(ImmutableArray<Point> corners)
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

    public static ImmutableArray<RouteSegment> Rounded(ImmutableArray<Point> corners)
    {
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
        return pieces.ToImmutable();
    }

    /// <summary>From the second to the third of four points in one curve that leaves and arrives on the level.</summary>
    public static ImmutableArray<RouteSegment> Curve(ImmutableArray<Point> corners)
    {
        var middle = (corners[1].X + corners[2].X) / 2;
        return [
            Line(corners[0], corners[1]),
            new RouteSegment(corners[1] with { X = middle }, corners[2] with { X = middle }, corners[2]),
            Line(corners[2], corners[3])];
    }

    /// <summary>The same as short straight pieces, to measure it.</summary>
    public static ImmutableArray<Point> Flattened(ImmutableArray<Point> corners)
    {
        const int Pieces = 24;
        var (start, end) = (corners[1], corners[2]);
        var curve = Enumerable.Range(0, Pieces + 1).Select(piece => Bezier((double)piece / Pieces));
        return [corners[0], .. curve, corners[3]];

        Point Bezier(double t)
        {
            var (a, b, c, d) = ((1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t);
            var middle = (start.X + end.X) / 2;
            return new Point((a * start.X) + ((b + c) * middle) + (d * end.X), ((a + b) * start.Y) + ((c + d) * end.Y));
        }
    }

    public static double Length(Point from, Point to) => Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));

    private static RouteSegment Line(Point from, Point to) => new(from, to, to);

    private static Point Toward(Point from, Point to, double distance)
    {
        var length = Length(from, to);
        return length < Hair ? from : new Point(from.X + ((to.X - from.X) * distance / length), from.Y + ((to.Y - from.Y) * distance / length));
    }

    private static bool IsStraight(Point a, Point b, Point c) =>
        Math.Abs(((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X))) < Hair * Math.Max(1, Length(a, c));
}
