using System.Collections.Immutable;
using System.Xml.Linq;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Model;

namespace ArgumentGraph.Office.Slides;

/// <summary>
/// The boxes of a slide, and where connectors hold on to them. A box is a rounded rectangle with its text, grouped with the bar at its
/// edge and with the bars of the contradictions that end there, so that all of that moves with it.
/// </summary>
internal sealed class BoxShapes
{
    private const double Near = 0.8;
    private const int Sides = 4;

    private readonly ShapeList shapes;
    private readonly ImmutableDictionary<string, (SceneElement Element, int Id)> boxes;
    private readonly Dictionary<string, List<Point>> sites = new(StringComparer.Ordinal);
    private readonly ILookup<string, PathMark> bars;

    public BoxShapes(Scene scene, ImmutableDictionary<SceneElement, PathMark> courses, ShapeList shapes)
    {
        this.shapes = shapes;
        boxes = scene.Elements.Where(e => e.Role == SceneRole.Box)
            .ToImmutableDictionary(e => e.Subject!, e => (e, shapes.NextId()), StringComparer.Ordinal);
        var relations = scene.Elements.Where(e => e.Role == SceneRole.Relation).ToArray();
        foreach (var relation in relations)
        {
            var course = courses[relation];
            SiteOf(relation.Relation!.From, course.Start, Connector.IsBent(course));
            SiteOf(relation.Relation.To, course.Segments[^1].End, Connector.IsBent(course));
        }

        foreach (var undercut in scene.Elements.Where(e => e.Role == SceneRole.Undercut))
            SiteOf(undercut.Undercutter!, courses[undercut].Start, Connector.IsBent(courses[undercut]));

        bars = relations.Where(r => r.Relation!.Type == RelationType.Contradicts)
            .SelectMany(r => Bars(r, courses[r]))
            .ToLookup(p => p.Box, p => p.Bar, StringComparer.Ordinal);
    }

    /// <summary>The shape and the place on it where a connector ends: the middle of a side (0 top, 1 left, 2 bottom, 3 right), or a place of its own.</summary>
    /// <param name="isBent">
    /// A bent connector holds on to the middle of its side: programs lead those anew by the side they leave, which a place of its own does not tell all of them.
    /// </param>
    public (int Id, int Site) SiteOf(string insight, Point at, bool isBent)
    {
        var (element, id) = boxes[insight];
        var box = element.Bounds;
        var side = Array.FindIndex(Middles(box), m => IsNear(m, at));
        if (side < 0 && isBent)
            side = SideOf(box, at);
        if (side >= 0)
            return (id, side);
        if (!sites.TryGetValue(insight, out var own))
            sites[insight] = own = [];
        var known = own.FindIndex(p => IsNear(p, at));
        if (known < 0)
        {
            known = own.Count;
            own.Add(at);
        }

        return (id, Sides + known);
    }

    public Rect BoundsOf(string insight) => boxes[insight].Element.Bounds;

    /// <summary>The middle of the side of a box on which a place lies.</summary>
    public static Point MiddleOfSide(Rect box, Point at) => Middles(box)[SideOf(box, at)];

    public XElement Draw(SceneElement box)
    {
        var (insight, id) = (box.Subject!, boxes[box.Subject!].Id);
        var ground = box.Marks.OfType<RectMark>().First(r => !r.IsOfText);
        var border = box.Marks.OfType<RectMark>().FirstOrDefault(r => !r.IsOfText && r.Stroke is not null)?.Stroke;
        var own = sites.GetValueOrDefault(insight) ?? [];
        var geometry = own.Count == 0 ? ShapeGeometry.Rectangle(ground.Bounds, ground.Radius) : ShapeGeometry.RectangleWithSites(ground.Bounds, ground.Radius, own);
        ImmutableArray<TextMark> words = [.. box.Marks.OfType<TextMark>()];
        var hasGround = box.Marks.OfType<RectMark>().Any(r => r.IsOfText);
        ImmutableArray<XElement> parts =
        [
            shapes.Rectangle(id, "Claim", box.Alt, ground, border, geometry, words, hasGround),
            .. box.Marks.OfType<PathMark>().Where(p => !p.IsOfText).Select(p => shapes.Freeform("Topic bar", "Colour of the topic", p)),
            .. bars[insight].Select(p => shapes.Freeform("End bar", "End of a contradiction", p)),
        ];
        return parts.Length == 1 ? parts[0] : shapes.Group("Box", box.Alt, Around([ground.Bounds, .. bars[insight].Select(ShapeGeometry.Around)]), parts);
    }

    // Where the connector ends, which may be beside where the scene's line does.
    private static (string Box, PathMark Bar)[] Bars(SceneElement relation, PathMark course)
    {
        var line = (PathMark)relation.Marks[0];
        return
        [
            (relation.Relation!.From, Moved((PathMark)relation.Marks[1], line.Start, course.Start)),
            (relation.Relation.To, Moved((PathMark)relation.Marks[2], line.Segments[^1].End, course.Segments[^1].End)),
        ];
    }

    private static PathMark Moved(PathMark bar, Point from, Point to)
    {
        Point By(Point p) => new(p.X + to.X - from.X, p.Y + to.Y - from.Y);
        return bar with { Start = By(bar.Start), Segments = [.. bar.Segments.Select(s => new RouteSegment(By(s.Control1), By(s.Control2), By(s.End)))] };
    }

    private static Point[] Middles(Rect box) =>
        [new(box.Center.X, box.Y), new(box.X, box.Center.Y), new(box.Center.X, box.Bottom), new(box.Right, box.Center.Y)];

    /// <summary>The side of a shape on which a place lies, as connectors number them: 0 top, 1 left, 2 bottom, 3 right.</summary>
    public static int SideOf(Rect box, Point at)
    {
        double[] away = [Math.Abs(at.Y - box.Y), Math.Abs(at.X - box.X), Math.Abs(at.Y - box.Bottom), Math.Abs(at.X - box.Right)];
        return Array.IndexOf(away, away.Min());
    }

    private static Rect Around(IReadOnlyCollection<Rect> rects)
    {
        var (x, y) = (rects.Min(r => r.X), rects.Min(r => r.Y));
        return new Rect(x, y, rects.Max(r => r.Right) - x, rects.Max(r => r.Bottom) - y);
    }

    private static bool IsNear(Point a, Point b) => Math.Abs(a.X - b.X) < Near && Math.Abs(a.Y - b.Y) < Near;
}
