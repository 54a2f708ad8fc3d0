using System.Collections.Immutable;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Layout;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Scenes;

/// <summary>Something that leaves ink at a fixed place. Lengths in points, y down.</summary>
public abstract record Mark
{
    private protected Mark()
    {
    }

    /// <summary>
    /// Whether this only marks the text beside it: a line under a cue, a ring round a number. A writer that sets text by its own means
    /// leaves it out, and marks the text as <see cref="TextMark.Cues"/> and <see cref="TextMark.Plain"/> say.
    /// </summary>
    public bool IsOfText { get; init; }
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
    /// <summary>
    /// What stood between the line before and this one, where both are lines of one paragraph (a space, or nothing after a dash);
    /// null where a paragraph begins.
    /// </summary>
    public string? Joint { get; init; }

    /// <summary>The words of <see cref="Text"/> on which a relation rests, in order.</summary>
    public ImmutableArray<TextSpan> Cues { get; init; } = [];

    /// <summary>What says the same as this mark and the ring round it in plain text, such as a circled figure; null where the text does.</summary>
    public string? Plain { get; init; }

    /// <summary>The left end.</summary>
    public double Left => Anchor switch
    {
        TextAnchor.Start => Origin.X,
        TextAnchor.Middle => Origin.X - (Width / 2),
        _ => Origin.X - Width,
    };
}
