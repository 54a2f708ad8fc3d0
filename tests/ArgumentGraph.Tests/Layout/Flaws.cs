using ArgumentGraph.Layout;

namespace ArgumentGraph.Tests.Layout;

/// <summary>Everything about a layout that a reader would call wrong, in words; measured from the result alone.</summary>
internal sealed class Flaws(LayoutRequest request, LayoutResult result)
{
    private readonly Dictionary<string, Rect> boxes = result.Nodes.ToDictionary(node => node.Id, node => node.Bounds, StringComparer.Ordinal);
    private readonly List<(string Of, Rect At)> labels = [.. request.Edges.Zip(result.Routes)
        .Where(pair => pair.Second.LabelCenter is not null).Select(pair => (pair.First.Id, Label(pair.First, pair.Second.LabelCenter!.Value)))];

    public static List<string> Of(LayoutRequest request, LayoutResult result) => new Flaws(request, result).All().Distinct().ToList();

    private IEnumerable<string> All() => [.. Overlaps(), .. Outside(), .. Lines(), .. Labels()];

    private IEnumerable<string> Overlaps() =>
        from one in result.Nodes
        from other in result.Nodes
        where string.CompareOrdinal(one.Id, other.Id) < 0 && Overlap(one.Bounds, other.Bounds)
        select $"{one.Id} overlaps {other.Id}";

    private IEnumerable<string> Outside()
    {
        var page = new Rect(0, 0, result.Width, result.Height);
        var all = result.Nodes.Concat(result.Groups).Select(one => (one.Id, one.Bounds)).Concat(labels.Select(label => (Id: label.Of, Bounds: label.At)));
        foreach (var (id, bounds) in all.Where(one => !Within(one.Bounds, page)))
            yield return $"{id} lies outside the page: {bounds}";
        var frames = result.Groups.ToDictionary(group => group.Id, group => group.Bounds, StringComparer.Ordinal);
        foreach (var node in request.Nodes.Where(node => node.Group is not null && frames.TryGetValue(node.Group, out var frame) && !Within(boxes[node.Id], frame)))
            yield return $"{node.Id} lies outside {node.Group}";
        foreach (var (one, other) in Pairs(result.Groups).Where(pair => Overlap(pair.One.Bounds, pair.Other.Bounds)))
            yield return $"{one.Id} overlaps {other.Id}";
    }

    private IEnumerable<string> Lines()
    {
        var headings = Headings().ToList();
        foreach (var (edge, route) in request.Edges.Zip(result.Routes))
        {
            var pieces = Pieces(route).ToList();
            if (!OnBorder(boxes[edge.From], route.Start) || !OnBorder(TargetOf(edge), route.Segments[^1].End))
                yield return $"{edge.Id} does not go from border to border";
            foreach (var node in result.Nodes.Where(node => pieces.Any(piece => Overlap(piece, Grown(node.Bounds, -1.5)))))
                yield return $"{edge.Id} passes through {node.Id}";
            foreach (var heading in headings.Where(heading => pieces.Any(piece => Overlap(piece, heading.At))))
                yield return $"{edge.Id} passes through the heading of {heading.Of}";
            foreach (var label in labels.Where(label => label.Of != edge.Id && pieces.Any(piece => Overlap(piece, Grown(label.At, -0.5)))))
                yield return $"{edge.Id} passes through the label of {label.Of}";
        }
    }

    private Rect TargetOf(LayoutEdge edge) => edge.Onto is { } link ? labels.Single(label => label.Of == link).At : boxes[edge.To];

    private IEnumerable<string> Labels()
    {
        foreach (var label in labels)
        {
            foreach (var node in result.Nodes.Where(node => Overlap(node.Bounds, label.At)))
                yield return $"the label of {label.Of} overlaps {node.Id}";
            foreach (var other in labels.Where(other => string.CompareOrdinal(label.Of, other.Of) < 0 && Overlap(label.At, other.At)))
                yield return $"the labels of {label.Of} and {other.Of} overlap";
        }
    }

    private IEnumerable<(string Of, Rect At)> Headings() =>
        from placed in result.Groups
        join wanted in request.Groups on placed.Id equals wanted.Id
        select (placed.Id, new Rect(placed.Bounds.X + request.Options.GroupPadding, placed.Bounds.Y + request.Options.GroupPadding, wanted.HeadingWidth, wanted.HeadingHeight));

    private static IEnumerable<Rect> Pieces(EdgeRoute route)
    {
        var at = route.Start;
        foreach (var piece in route.Segments)
        {
            var start = at;
            for (var step = 1; step <= 10; step++)
            {
                var next = At(start, piece, step / 10.0);
                yield return new Rect(Math.Min(at.X, next.X), Math.Min(at.Y, next.Y), Math.Max(0.01, Math.Abs(at.X - next.X)), Math.Max(0.01, Math.Abs(at.Y - next.Y)));
                at = next;
            }
        }
    }

    private static Point At(Point start, RouteSegment piece, double t)
    {
        var ab = Between(Between(start, piece.Control1, t), Between(piece.Control1, piece.Control2, t), t);
        var bc = Between(Between(piece.Control1, piece.Control2, t), Between(piece.Control2, piece.End, t), t);
        return Between(ab, bc, t);
    }

    private static Point Between(Point from, Point to, double t) => new(from.X + ((to.X - from.X) * t), from.Y + ((to.Y - from.Y) * t));

    private static IEnumerable<(Placement One, Placement Other)> Pairs(IReadOnlyList<Placement> all) =>
        all.SelectMany((one, index) => all.Skip(index + 1).Select(other => (one, other)));

    private static bool OnBorder(Rect box, Point point) => Within(new Rect(point.X, point.Y, 0, 0), Grown(box, 0.1)) && !Overlap(Grown(box, -0.1), new Rect(point.X, point.Y, 0.001, 0.001));

    private static bool Within(Rect inner, Rect outer) =>
        inner.X >= outer.X - 0.02 && inner.Y >= outer.Y - 0.02 && inner.Right <= outer.Right + 0.02 && inner.Bottom <= outer.Bottom + 0.02;

    private static bool Overlap(Rect one, Rect other) => one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom;

    private static Rect Grown(Rect rect, double by) => new(rect.X - by, rect.Y - by, rect.Width + (2 * by), rect.Height + (2 * by));

    private static Rect Label(LayoutEdge edge, Point center) =>
        new(center.X - (edge.LabelWidth / 2), center.Y - (edge.LabelHeight / 2), edge.LabelWidth, edge.LabelHeight);
}
