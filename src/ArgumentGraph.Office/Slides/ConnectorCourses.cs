using System.Collections.Immutable;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Model;

namespace ArgumentGraph.Office.Slides;

/// <summary>
/// The way of each relation from box to box: the drawn one up to its very end, or a straight one where that is as clear. A curve runs from
/// middle to middle of the sides it joins, from where every program leads it the same way.
/// </summary>
internal static class ConnectorCourses
{
    private const double LeastSlope = 0.25;

    public static ImmutableDictionary<SceneElement, PathMark> Of(Scene scene, ClearChords chords)
    {
        var boxes = scene.Elements.Where(e => e.Role == SceneRole.Box).ToDictionary(e => e.Subject!, e => e.Bounds, StringComparer.Ordinal);
        var labels = scene.Elements.Where(e => e.Role is SceneRole.Chip or SceneRole.Inference).ToDictionary(e => e.Subject!, e => e.Bounds, StringComparer.Ordinal);
        return scene.Elements.Where(e => e.Role is SceneRole.Relation or SceneRole.Undercut)
            .ToImmutableDictionary(e => e, e => e.Role == SceneRole.Relation ? Of(e, chords, boxes) : Onto(labels[e.Subject!], (PathMark)e.Marks[0]));
    }

    private static PathMark Of(SceneElement relation, ClearChords chords, Dictionary<string, Rect> boxes)
    {
        var (line, tip) = ((PathMark)relation.Marks[0], Tip(relation));
        if (Connector.IsCurve(line))
            return Curve(line, BoxShapes.MiddleOfSide(boxes[relation.Relation!.From], line.Start), BoxShapes.MiddleOfSide(boxes[relation.Relation.To], tip));
        // A chip stays on the bends that it was placed on.
        return relation.Relation!.Type != RelationType.Contradicts && Connector.IsBent(line) && IsSteep(line.Start, tip) && chords.IsClear(line.Start, tip)
            ? line with { Segments = [new RouteSegment(tip, tip, tip)] }
            : Reaching(line, tip);
    }

    // The drawn line of an undercut stops short of what it ends on, to leave room for its bar; the connector holds on to the shape itself.
    private static PathMark Onto(Rect label, PathMark line)
    {
        var side = BoxShapes.MiddleOfSide(label, line.Segments[^1].End);
        return Reaching(line, side);
    }

    private static PathMark Curve(PathMark line, Point start, Point end)
    {
        var middle = (start.X + end.X) / 2;
        return line with { Start = start, Segments = [new RouteSegment(start with { X = middle }, end with { X = middle }, end)] };
    }

    // A nearly level line between two rows of boxes would be hard to follow.
    private static bool IsSteep(Point a, Point b) => Math.Abs(b.Y - a.Y) >= LeastSlope * Math.Abs(b.X - a.X);

    private static Point Tip(SceneElement relation) => relation.Relation!.Type == RelationType.Supports
        ? ((PathMark)relation.Marks[1]).Start
        : ((PathMark)relation.Marks[0]).Segments[^1].End;

    // The drawn line of a support ends within its head; a connector brings its own.
    private static PathMark Reaching(PathMark line, Point tip)
    {
        var last = line.Segments[^1];
        var control1 = last.Control1 == last.End ? tip : last.Control1;
        var control2 = last.Control2 == last.End ? tip : last.Control2;
        return line with { Segments = line.Segments.SetItem(line.Segments.Length - 1, new RouteSegment(control1, control2, tip)) };
    }
}
