using System.Collections.Immutable;

namespace ArgumentGraph.Layout;

/// <summary>A point in points (1/72 inch), x to the right, y down.</summary>
public readonly record struct Point(double X, double Y);

/// <summary>A rectangle by its upper left corner.</summary>
public readonly record struct Rect(double X, double Y, double Width, double Height)
{
    /// <summary>The right edge.</summary>
    public double Right => X + Width;

    /// <summary>The lower edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>The middle.</summary>
    public Point Center => new(X + (Width / 2), Y + (Height / 2));
}

/// <summary>A cubic Bézier piece; a straight one has its control points on the line.</summary>
public readonly record struct RouteSegment(Point Control1, Point Control2, Point End);

/// <summary>The way of a link from border to border, with the middle of its label (null when it has none).</summary>
public sealed record EdgeRoute(string Id, Point Start, ImmutableArray<RouteSegment> Segments, Point? LabelCenter);

/// <summary>Where a box or a group lies.</summary>
public sealed record Placement(string Id, Rect Bounds);

/// <summary>A finished arrangement: everything inside <c>(0, 0, Width, Height)</c>, in the order of the request.</summary>
public sealed record LayoutResult(
    double Width, double Height, ImmutableArray<Placement> Nodes, ImmutableArray<Placement> Groups, ImmutableArray<EdgeRoute> Routes);
