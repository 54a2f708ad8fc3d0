using System.Collections.Immutable;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>
/// How each type of relation is drawn. Line, weight and ends differ as much as the colours do, so that a greyscale print says
/// the same: support is a thin line with a filled head, at both ends where it is mutual, contradiction a dashed one with a bar at both ends, restatement two thin lines.
/// </summary>
internal static class RelationDesign
{
    private const double HeadLength = 11;
    private const double HeadHalf = 6;
    private const double BarHalf = 8;
    private const double BarWidth = 3;

    /// <summary>Of the dot that stands for a step.</summary>
    public const double StepRadius = 5;

    /// <summary>A dashed line, finer than a contradiction's, with a bar at its end alone.</summary>
    public static ImmutableArray<Mark> Undercut(EdgeRoute route)
    {
        var clear = RouteEnds.Shortened(route, BarWidth);
        var along = RouteEnds.DirectionAtEnd(clear);
        return [Line(clear, new Stroke(Ink.Contradict, 1.8, (4, 3.5))), Bar(clear.Segments[^1].End, Back(along))];
    }

    /// <summary>The step that a relation makes, where something ends on it.</summary>
    public static CircleMark Step(RelationType type, Point center) => new(center, StepRadius, Ink.Page, new Stroke(type switch
    {
        RelationType.Supports => Ink.Support,
        RelationType.Contradicts => Ink.Contradict,
        _ => Ink.Restate,
    }, 2));

    public static ImmutableArray<Mark> Draw(Relation relation, EdgeRoute route) => Draw(relation.Type, route, relation.IsMutual);

    public static ImmutableArray<Mark> Draw(RelationType type, EdgeRoute route, bool isMutual) => type switch
    {
        RelationType.Supports => isMutual ? [.. Support(route), Head(route.Start, Back(RouteEnds.DirectionAtStart(route)))] : Support(route),
        RelationType.Contradicts => Contradiction(route),
        _ => [Line(RouteEnds.Beside(route, 2), new Stroke(Ink.Restate, 1.3)), Line(RouteEnds.Beside(route, -2), new Stroke(Ink.Restate, 1.3))],
    };

    private static ImmutableArray<Mark> Support(EdgeRoute route)
    {
        return
        [
            Line(RouteEnds.Shortened(route, HeadLength - 1), new Stroke(Ink.Support, 2)),
            Head(route.Segments[^1].End, RouteEnds.DirectionAtEnd(route)),
        ];
    }

    private static PathMark Head(Point tip, Point along)
    {
        var foot = new Point(tip.X - (along.X * HeadLength), tip.Y - (along.Y * HeadLength));
        return PathMark.Through([tip, Across(foot, along, HeadHalf), Across(foot, along, -HeadHalf), tip], Ink.Support, null);
    }

    private static ImmutableArray<Mark> Contradiction(EdgeRoute route)
    {
        return
        [
            Line(route, new Stroke(Ink.Contradict, 2.6, (9, 5))),
            Bar(route.Start, RouteEnds.DirectionAtStart(route)),
            Bar(route.Segments[^1].End, Back(RouteEnds.DirectionAtEnd(route))),
        ];
    }

    // Clear of the box's border by half its own width.
    private static PathMark Bar(Point at, Point inward)
    {
        var middle = new Point(at.X + (inward.X * BarWidth / 2), at.Y + (inward.Y * BarWidth / 2));
        return PathMark.Through([Across(middle, inward, BarHalf), Across(middle, inward, -BarHalf)], null, new Stroke(Ink.Contradict, BarWidth));
    }

    private static Point Back(Point direction) => new(-direction.X, -direction.Y);

    private static Point Across(Point p, Point along, double distance) => new(p.X - (along.Y * distance), p.Y + (along.X * distance));

    private static PathMark Line(EdgeRoute route, Stroke stroke) => new(route.Start, route.Segments, null, stroke);
}
