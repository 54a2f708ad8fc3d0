using System.Collections.Immutable;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>Directions and shifts at the ends of a route.</summary>
internal static class RouteEnds
{
    /// <summary>The route without pieces that lead nowhere, which would give its ends no direction.</summary>
    public static EdgeRoute WithoutPauses(EdgeRoute route)
    {
        var at = route.Start;
        var segments = ImmutableArray.CreateBuilder<RouteSegment>();
        foreach (var segment in route.Segments)
        {
            if (Distance(segment.End, at) + Distance(segment.Control1, at) + Distance(segment.Control2, at) > 0.01)
                segments.Add(segment);
            at = segment.End;
        }

        return segments.Count == 0 ? route : route with { Segments = segments.ToImmutable() };
    }

    /// <summary>Unit vector with which the route leaves its start.</summary>
    public static Point DirectionAtStart(EdgeRoute route) => Unit(
        route.Start, route.Segments[0].Control1, route.Segments[0].Control2, route.Segments[0].End);

    /// <summary>Unit vector with which the route reaches its end.</summary>
    public static Point DirectionAtEnd(EdgeRoute route)
    {
        var last = route.Segments[^1];
        var before = route.Segments.Length > 1 ? route.Segments[^2].End : route.Start;
        var back = Unit(last.End, last.Control2, last.Control1, before);
        return new Point(-back.X, -back.Y);
    }

    /// <summary>The route with its last point drawn back along its direction, so that a head can stand there.</summary>
    public static EdgeRoute Shortened(EdgeRoute route, double length)
    {
        var direction = DirectionAtEnd(route);
        Point Back(Point p) => new(p.X - (direction.X * length), p.Y - (direction.Y * length));
        var last = route.Segments[^1];
        var start = route.Segments.Length > 1 ? route.Segments[^2].End : route.Start;
        var atEnd = Distance(last.Control2, last.End) < 0.01;
        var control2 = atEnd || (Distance(last.Control2, last.End) > length && Distance(last.Control2, start) > length) ? Back(last.Control2) : last.Control2;
        return route with { Segments = route.Segments.SetItem(route.Segments.Length - 1, last with { Control2 = control2, End = Back(last.End) }) };
    }

    /// <summary>The same route a little to the side; exact for straight lines, near enough for gentle curves.</summary>
    public static EdgeRoute Beside(EdgeRoute route, double offset)
    {
        var from = route.Start;
        var segments = route.Segments.ToBuilder();
        var start = Shift(route.Start, DirectionAtStart(route), offset);
        for (var i = 0; i < segments.Count; i++)
        {
            var s = segments[i];
            var first = Unit(from, s.Control1, s.Control2, s.End);
            var back = Unit(s.End, s.Control2, s.Control1, from);
            var last = new Point(-back.X, -back.Y);
            segments[i] = new RouteSegment(Shift(s.Control1, first, offset), Shift(s.Control2, last, offset), Shift(s.End, last, offset));
            from = s.End;
        }

        return route with { Start = start, Segments = segments.ToImmutable() };
    }

    private static Point Shift(Point p, Point direction, double offset) => new(p.X - (direction.Y * offset), p.Y + (direction.X * offset));

    private static double Distance(Point a, Point b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    // Control points may coincide with the end: the first point that does not gives the direction.
    private static Point Unit(Point from, params ReadOnlySpan<Point> towards)
    {
        foreach (var to in towards)
        {
            if (Distance(from, to) is var length and > 1e-6)
                return new Point((to.X - from.X) / length, (to.Y - from.Y) / length);
        }

        return new Point(1, 0);
    }
}
