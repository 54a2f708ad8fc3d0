using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Routing;

/// <summary>
/// Links that end on the label of another link. They come last, when every label has its place: each is led round all boxes, headings and
/// labels, to a side of the label at which no line of its own arrives, over as few lines and bends as can be.
/// </summary>
internal sealed class LinksOntoLinks
{
    private const double Inset = 24;
    private const double Apart = 9;
    private const double Bend = 30;
    private const double Crossing = 25;
    // Of a step that found no place for its label.
    private const double Least = 12;

    private readonly LayoutGraph graph;
    private readonly Arranged arranged;
    private readonly ImmutableArray<Rect> headings;
    private readonly ImmutableArray<Way> ways;

    private LinksOntoLinks(LayoutGraph graph, Arranged arranged, ImmutableArray<Way> ways) =>
        (this.graph, this.arranged, this.ways, headings) = (graph, arranged, ways, MapRouting.Headings(graph, arranged));

    public static ImmutableArray<Way> Route(LayoutGraph graph, Arranged arranged, ImmutableArray<Way> ways)
    {
        foreach (var link in Enumerable.Range(0, graph.Links.Length).Where(link => graph.Links[link].IsOntoLink))
            ways = ways.Add(new LinksOntoLinks(graph, arranged, ways).Way(link));
        return ways;
    }

    private Way Way(int link)
    {
        var target = ways.First(way => graph.Links[way.Link].Edge.Id == graph.Links[link].Edge.Onto);
        var label = LabelOf(target);
        ImmutableArray<Rect> solid = [.. arranged.Boxes, .. headings, .. ways.Where(way => way.Label is not null && way != target).Select(LabelOf), label];
        var lines = new RectIndex(ways.SelectMany(way => Courses.Pieces(way.Course)).Select(piece => Courses.Around(piece, 2)));
        var box = arranged.Boxes[graph.Links[link].From];
        var found =
            from to in EndsAt(label, target)
            from start in StartsAt(box, label)
            let corners = Detour.Find(solid, lines, start, to)
            where corners is not null
            select corners.Value;
        var best = found.OrderBy(corners => Cost(corners, lines)).FirstOrDefault();
        return new Way(link, best.IsDefault ? Courses.Straight(box.Center, label.Center) : Courses.Rounded(best), null);
    }

    private Rect LabelOf(Way way)
    {
        if (way.Label is { } label)
            return Labels.Centered(graph.Links[way.Link].Edge, label);
        var points = Courses.Flattened(way.Course);
        var middle = points[points.Length / 2];
        return new Rect(middle.X - (Least / 2), middle.Y - (Least / 2), Least, Least);
    }

    // A line passes its label level or plumb; the other two sides are free.
    private static IEnumerable<DetourEnd> EndsAt(Rect label, Way target)
    {
        var (from, to) = Courses.Pieces(target.Course).MinBy(piece => Distance(piece, label.Center));
        if (Math.Abs(to.X - from.X) >= Math.Abs(to.Y - from.Y))
        {
            yield return DetourEnd.Plumb(new Point(label.Center.X, label.Y), down: false);
            yield return DetourEnd.Plumb(new Point(label.Center.X, label.Bottom), down: true);
        }
        else
        {
            yield return DetourEnd.Level(new Point(label.X, label.Center.Y), right: false);
            yield return DetourEnd.Level(new Point(label.Right, label.Center.Y), right: true);
        }
    }

    // As near below or above the label as the box reaches, level with it, or from the middles of its sides; clear of other lines.
    private DetourEnd[] StartsAt(Rect box, Rect label)
    {
        double[] across = [box.Center.X, Math.Clamp(label.Center.X, box.X + Math.Min(Inset, box.Width / 2), box.Right - Math.Min(Inset, box.Width / 2))];
        double[] down = [box.Center.Y, .. Within(label.Center.Y, box.Y, box.Bottom)];
        DetourEnd[] all =
        [
            .. across.Distinct().SelectMany(x => new[] { DetourEnd.Plumb(new Point(x, box.Y), down: false), DetourEnd.Plumb(new Point(x, box.Bottom), down: true) }),
            .. down.Distinct().SelectMany(y => new[] { DetourEnd.Level(new Point(box.X, y), right: false), DetourEnd.Level(new Point(box.Right, y), right: true) }),
        ];
        var free = all.Where(end => !ways.Any(way => IsNear(way.Course.Start, end.At) || IsNear(way.Course.Segments[^1].End, end.At))).ToArray();
        return free.Length > 0 ? free : all;
    }

    private static double[] Within(double place, double low, double high) => place >= low + Inset && place <= high - Inset ? [place] : [];

    private static bool IsNear(Point a, Point b) => Math.Abs(a.X - b.X) < Apart && Math.Abs(a.Y - b.Y) < Apart;

    private static double Cost(ImmutableArray<Point> corners, RectIndex lines)
    {
        var pieces = corners.Zip(corners.Skip(1)).ToArray();
        var bends = pieces.Zip(pieces.Skip(1)).Count(pair => IsLevel(pair.First) != IsLevel(pair.Second));
        return pieces.Sum(piece => Courses.Length(piece.First, piece.Second)) + (Bend * bends)
            + (Crossing * pieces.Sum(piece => lines.At(Courses.Around(piece, 0.01)).Count()));
    }

    private static bool IsLevel((Point From, Point To) piece) => Math.Abs(piece.To.X - piece.From.X) > Math.Abs(piece.To.Y - piece.From.Y);

    private static double Distance((Point From, Point To) piece, Point at)
    {
        var around = Courses.Around(piece, 0);
        var (dx, dy) = (Math.Max(Math.Max(around.X - at.X, at.X - around.Right), 0), Math.Max(Math.Max(around.Y - at.Y, at.Y - around.Bottom), 0));
        return (dx * dx) + (dy * dy);
    }
}
