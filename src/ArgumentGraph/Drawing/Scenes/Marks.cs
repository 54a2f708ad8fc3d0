using System.Collections.Immutable;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Scenes;

/// <summary>Something that leaves ink at a fixed place. Lengths in points, y down.</summary>
public abstract record Mark
{
    private protected Mark()
    {
    }
}

/// <summary>A line's colour, width and dashes.</summary>
/// <param name="Dash">Lengths of dash and gap; null for a solid line.</param>
public sealed record Stroke(Ink Ink, double Width, (double On, double Off)? Dash = null);

/// <summary>A rectangle, rounded by <paramref name="Radius"/>.</summary>
public sealed record RectMark(Rect Bounds, double Radius, Ink? Fill, Stroke? Stroke) : Mark;

/// <summary>Where a circled source number or a dot stands.</summary>
public sealed record CircleMark(Point Center, double Radius, Ink? Fill, Stroke? Stroke) : Mark;

/// <summary>A run of cubic pieces; closed when it is filled.</summary>
public sealed record PathMark(Point Start, ImmutableArray<RouteSegment> Segments, Ink? Fill, Stroke? Stroke) : Mark
{
    /// <summary>Straight lines from point to point.</summary>
    public static PathMark Through(ReadOnlySpan<Point> points, Ink? fill, Stroke? stroke)
    {
        var segments = ImmutableArray.CreateBuilder<RouteSegment>(points.Length - 1);
        foreach (var point in points[1..])
            segments.Add(new RouteSegment(point, point, point));
        return new PathMark(points[0], segments.MoveToImmutable(), fill, stroke);
    }
}

/// <summary>Which end of a text stands at its origin.</summary>
public enum TextAnchor
{
    /// <summary>Its left end.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its right end.</summary>
    End,
}

/// <summary>One line of text in the shipped typeface, cleaned of everything that could reorder or hide it.</summary>
/// <param name="Origin">On the baseline.</param>
/// <param name="Text">The words.</param>
/// <param name="Width">As measured, letter spacing included.</param>
/// <param name="Spacing">Added after each letter.</param>
public sealed record TextMark(
    Point Origin, string Text, FontWeight Weight, double Size, Ink Ink, double Width, TextAnchor Anchor = TextAnchor.Start, double Spacing = 0) : Mark
{
    /// <summary>The left end.</summary>
    public double Left => Anchor switch
    {
        TextAnchor.Start => Origin.X,
        TextAnchor.Middle => Origin.X - (Width / 2),
        _ => Origin.X - Width,
    };
}
