using System.Collections.Immutable;
using System.Xml.Linq;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Model;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>Translates a scene into the shapes of a slide, element by element, in drawing order.</summary>
internal sealed class SlideShapes
{
    // A line of two strands needs room for both.
    private const double DoubleLine = 5;
    private const double NumberRoom = 160;

    private readonly Scene scene;
    private readonly ShapeList shapes;
    private readonly SlideLayout? kept;
    private readonly ClearChords chords;
    private readonly ImmutableDictionary<SceneElement, PathMark> courses;
    private readonly BoxShapes boxes;
    private readonly ImmutableDictionary<string, (SceneElement Element, int Id)> chips;
    private readonly ImmutableDictionary<string, (SceneElement Element, int Id)> steps;

    /// <param name="kept">The layout where title and page number keep the place it gives them; null where they stand as in the scene.</param>
    public SlideShapes(Scene scene, ShapeList shapes, SlideLayout? kept)
    {
        (this.scene, this.shapes, this.kept) = (scene, shapes, kept);
        chords = new ClearChords(scene);
        courses = ConnectorCourses.Of(scene, chords);
        boxes = new BoxShapes(scene, courses, shapes);
        chips = scene.Elements.Where(e => e.Role == SceneRole.Chip).ToImmutableDictionary(e => e.Subject!, e => (e, shapes.NextId()), StringComparer.Ordinal);
        steps = scene.Elements.Where(e => e.Role == SceneRole.Inference).ToImmutableDictionary(e => e.Subject!, e => (e, shapes.NextId()), StringComparer.Ordinal);
    }

    public IEnumerable<XElement> All()
    {
        for (var i = 0; i < scene.Elements.Length; i++)
        {
            if (scene.Elements[i].Role != SceneRole.Cell)
            {
                foreach (var shape in Shape(scene.Elements[i]))
                    yield return shape;
                continue;
            }

            var cells = scene.Elements.Skip(i).TakeWhile(e => e.Role == SceneRole.Cell).TakeWhile((e, n) => n == 0 || e.Cell != new TableCell(0, 0)).ToImmutableArray();
            yield return new TableShape(shapes).Draw(cells);
            i += cells.Length - 1;
        }
    }

    private IEnumerable<XElement> Shape(SceneElement element) => element.Role switch
    {
        SceneRole.Title => [shapes.Placeholder("Title", element.Alt, Kind("title"), kept is not null ? null : Lines(element), TextBody.Plain(element.Alt))],
        SceneRole.PageNumber => PageNumber(element),
        SceneRole.Box => [boxes.Draw(element)],
        SceneRole.Relation => Relation(element),
        SceneRole.Undercut => Undercut(element),
        SceneRole.Inference => [shapes.Circle("Step", element.Alt, (CircleMark)element.Marks[0], steps[element.Subject!].Id)],
        SceneRole.Chip => [Marks(element, chips[element.Subject!].Id)],
        _ => [Marks(element, shapes.NextId())],
    };

    private static XElement Kind(string type) => new(P + "ph", new XAttribute("type", type));

    private Rect Lines(SceneElement element)
    {
        var lines = element.Marks.OfType<TextMark>().ToArray();
        var top = lines[0].Origin.Y - (TextBody.AboveBaseline * lines[0].Size);
        return new Rect(element.Bounds.X, top, scene.Width - (2 * element.Bounds.X), lines[^1].Origin.Y + (0.3 * lines[^1].Size) - top);
    }

    // A layout without a place for the number gets none.
    private IEnumerable<XElement> PageNumber(SceneElement element)
    {
        if (kept is { NumberAt: null })
            return [];
        var words = element.Marks.OfType<TextMark>().Single();
        var body = TextBody.Plain(words.Text.Split(' ')[0]);
        var run = body.Descendants(A + "r").Single();
        // The program counts by itself when slides are moved; the identifier is the one for all fields of this kind.
        run.ReplaceWith(new XElement(
            A + "fld", new XAttribute("id", "{5C1B6E0A-33A5-4F3C-9F0E-6C1D0E1B7A11}"), new XAttribute("type", "slidenum"), run.Elements()));
        var kind = new XElement(P + "ph", new XAttribute("type", "sldNum"), new XAttribute("sz", "quarter"), new XAttribute("idx", kept?.NumberAt ?? SlideLayouts.NumberIndex));
        var place = new Rect(words.Left + words.Width - NumberRoom, words.Origin.Y - (TextBody.AboveBaseline * words.Size), NumberRoom, words.Size * 1.28);
        return [shapes.Placeholder("Slide number", element.Alt, kind, kept is null ? place : null, body)];
    }

    private IEnumerable<XElement> Relation(SceneElement element)
    {
        var (relation, route) = (element.Relation!, courses[element]);
        var isBent = Connector.IsBent(route);
        var (from, to) = (boxes.SiteOf(relation.From, route.Start, isBent), boxes.SiteOf(relation.To, route.Segments[^1].End, isBent));
        var chip = chips.TryGetValue(relation.Id, out var found) ? found.Element.Bounds : (Rect?)null;
        return NeedsChain(element, route) && ConnectorChain.Of(route, chip) is { } chain ? Chain(element, chain, from, to) : [Link(element, from, to, route, isFirst: true, isLast: true)];
    }

    // Glued to its box and to the chip or dot of the relation, with the bar that marks its end.
    private IEnumerable<XElement> Undercut(SceneElement element)
    {
        var route = courses[element];
        var (target, id) = steps.TryGetValue(element.Subject!, out var step) ? step : chips[element.Subject!];
        var from = boxes.SiteOf(element.Undercutter!, route.Start, Connector.IsBent(route));
        var to = (id, BoxShapes.SideOf(target.Bounds, route.Segments[^1].End));
        IEnumerable<XElement> line = Connector.Corners(route).Length >= 4 && ConnectorChain.Of(route, null) is { } chain
            ? Chain(element, chain, from, to)
            : [Link(element, from, to, route, isFirst: true, isLast: true)];
        return [.. line, shapes.Freeform("End bar", "End of an undercut", (PathMark)element.Marks[1])];
    }

    // A single connector of two bends serves where programs that turn it halfway still lead it clear of everything.
    private bool NeedsChain(SceneElement element, PathMark route)
    {
        var corners = Connector.Corners(route);
        if (corners.Length != 4 || element.Relation!.Type == RelationType.Contradicts)
            return corners.Length >= 4;
        var (start, end) = (BoxShapes.MiddleOfSide(boxes.BoundsOf(element.Relation.From), corners[0]), BoxShapes.MiddleOfSide(boxes.BoundsOf(element.Relation.To), corners[^1]));
        var half = new Point((start.X + end.X) / 2, (start.Y + end.Y) / 2);
        var isUpright = Math.Abs(corners[1].X - corners[0].X) < Math.Abs(corners[1].Y - corners[0].Y);
        var (a, b) = isUpright ? (new Point(start.X, half.Y), new Point(end.X, half.Y)) : (new Point(half.X, start.Y), new Point(half.X, end.Y));
        var turnsBack = isUpright ? (corners[1].Y - corners[0].Y) * (end.Y - start.Y) < 0 : (corners[1].X - corners[0].X) * (end.X - start.X) < 0;
        return turnsBack || !chords.IsClear(start, a) || !chords.IsClear(a, b) || !chords.IsClear(b, end);
    }

    private IEnumerable<XElement> Chain(SceneElement element, ConnectorChain chain, (int Id, int Site) from, (int Id, int Site) to)
    {
        var ids = chain.Stations.Select(s => s.IsChip ? chips[element.Relation!.Id].Id : shapes.NextId()).ToArray();
        foreach (var (i, station) in chain.Stations.Index().Where(s => !s.Item.IsChip))
            yield return shapes.Dot(ids[i], element.Alt, station.Bounds, ((PathMark)element.Marks[0]).Stroke!.Ink);
        for (var i = 0; i < chain.Pieces.Length; i++)
        {
            var piece = chain.Pieces[i];
            yield return Link(
                element, piece.From is { } f ? (ids[i - 1], f) : from, piece.To is { } t ? (ids[i], t) : to, piece.Course, isFirst: i == 0, isLast: i == chain.Pieces.Length - 1);
        }
    }

    private XElement Link(SceneElement element, (int Id, int Site) from, (int Id, int Site) to, PathMark course, bool isFirst, bool isLast)
    {
        var stroke = course.Stroke!;
        var isUndercut = element.Role == SceneRole.Undercut;
        var type = isUndercut ? RelationType.Contradicts : element.Relation!.Type;
        var name = isUndercut ? "undercuts" : Words.Of(type).ToLowerInvariant();
        var way = Connector.Of(course, shapes.Scale);
        return type switch
        {
            RelationType.Supports => shapes.Link(name, element.Alt, from, to, way, stroke, new XElement(A + "round"), isFirst && element.Relation!.IsMutual ? Head("headEnd") : null, isLast ? Head("tailEnd") : null),
            RelationType.Contradicts => shapes.Link(name, element.Alt, from, to, way, stroke, new XElement(A + "round")),
            _ => Double(shapes.Link(name, element.Alt, from, to, way, stroke with { Width = DoubleLine }, new XElement(A + "round"))),
        };
    }

    private static XElement Head(string end) => new(A + end, new XAttribute("type", "triangle"), new XAttribute("w", "med"), new XAttribute("len", "med"));

    private static XElement Double(XElement link)
    {
        link.Descendants(A + "ln").Single().Add(new XAttribute("cmpd", "dbl"));
        return link;
    }

    // One ground with its words is one shape; what has more parts is a group of them.
    private XElement Marks(SceneElement element, int id)
    {
        var name = Words.Of(element.Role);
        name = char.ToUpperInvariant(name[0]) + name[1..];
        ImmutableArray<TextMark> words = [.. element.Marks.OfType<TextMark>()];
        var ground = element.Marks.OfType<RectMark>().FirstOrDefault(r => !r.IsOfText);
        var hasGround = element.Marks.OfType<RectMark>().Any(r => r.IsOfText);
        var parts = new List<XElement>();
        if (ground is not null)
            parts.Add(shapes.Rectangle(id, name, element.Alt, ground, null, ShapeGeometry.Rectangle(ground.Bounds, ground.Radius), words, hasGround));
        parts.AddRange(element.Marks.Where(m => !m.IsOfText && m != ground).Select(m => Part(m, name, element.Alt)).OfType<XElement>());
        if (ground is null && !words.IsEmpty)
            parts.Add(shapes.TextBox(name, element.Alt, words, element.Bounds.Width, hasGround));
        return parts.Count == 1 ? parts[0] : shapes.Group(name, element.Alt, element.Bounds, parts);
    }

    private XElement? Part(Mark mark, string name, string alt) => mark switch
    {
        PathMark path => shapes.Freeform(name, alt, path),
        CircleMark circle => shapes.Circle(name, alt, circle),
        RectMark rect => shapes.Rectangle(name, alt, rect),
        _ => null,
    };
}
