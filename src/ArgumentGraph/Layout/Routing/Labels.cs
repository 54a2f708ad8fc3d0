using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Routing;

/// <summary>
/// Finds the place of each label on its own way: clear of boxes, headings and other labels always, and of other lines where it can be.
/// A label for which there is no such place is left out; its line stays.
/// </summary>
internal sealed class Labels
{
    private const double Step = 6;
    private const double Clear = 3;
    private const double Crossed = 400;
    private const double AtABend = 60;

    private readonly LayoutGraph graph;
    private readonly RectIndex taken;
    private readonly RectIndex lines;
    private readonly List<int> owners = [];

    private Labels(LayoutGraph graph, IEnumerable<Rect> obstacles, ImmutableArray<Way> ways)
    {
        this.graph = graph;
        taken = new RectIndex(obstacles);
        lines = new RectIndex([]);
        foreach (var way in ways)
        {
            foreach (var piece in Courses.Pieces(way.Course))
            {
                lines.Add(Courses.Around(piece, 1.5));
                owners.Add(way.Link);
            }
        }
    }

    /// <summary>The ways with their labels. Those that have one already keep it; of the others the shortest choose first.</summary>
    public static ImmutableArray<Way> Place(LayoutGraph graph, IEnumerable<Rect> obstacles, ImmutableArray<Way> ways)
    {
        var labels = new Labels(graph, obstacles, ways);
        foreach (var way in ways.Where(way => way.Label is not null))
            labels.taken.Add(labels.At(way, way.Label!.Value));
        var placed = new Dictionary<int, Point>();
        foreach (var way in ways.Where(way => way.Label is null && graph.Links[way.Link].HasLabel).OrderBy(Length).ThenBy(way => way.Link))
        {
            if (labels.Best(way) is { } best)
            {
                placed[way.Link] = best;
                labels.taken.Add(labels.At(way, best));
            }
        }

        return [.. ways.Select(way => placed.TryGetValue(way.Link, out var label) ? way with { Label = label } : way)];
    }

    private Point? Best(Way way)
    {
        var (best, least) = ((Point?)null, double.MaxValue);
        foreach (var (place, cost) in Candidates(way))
        {
            if (cost >= least)
                continue;
            var rect = At(way, place);
            if (taken.At(Grown(rect, Clear)).Any())
                continue;
            var total = cost + (Crossed * lines.At(rect).Select(line => owners[line]).Where(owner => owner != way.Link).Distinct().Count());
            if (total < least)
                (best, least) = (place, total);
        }

        return best;
    }

    /// <summary>Places along the way, dearer the farther from its middle and where the label would cover a bend.</summary>
    private IEnumerable<(Point Place, double Cost)> Candidates(Way way)
    {
        var (whole, passed) = (Length(way), 0.0);
        foreach (var (from, to) in Courses.Pieces(way.Course))
        {
            var length = Courses.Length(from, to);
            var half = Math.Abs(to.X - from.X) > Math.Abs(to.Y - from.Y) ? graph.Links[way.Link].Edge.LabelWidth / 2 : graph.Links[way.Link].Edge.LabelHeight / 2;
            var steps = Math.Max(2, (int)(length / Step / 2) * 2);
            for (var step = 1; step < steps; step++)
            {
                var along = length * step / steps;
                var bend = Math.Min(along, length - along) < half + Clear ? AtABend : 0;
                yield return (Between(from, to, (double)step / steps), Math.Abs(passed + along - (whole / 2)) + bend);
            }

            passed += length;
        }
    }

    private Rect At(Way way, Point center) => Centered(graph.Links[way.Link].Edge, center);

    public static Rect Centered(LayoutEdge edge, Point center) =>
        new(center.X - (edge.LabelWidth / 2), center.Y - (edge.LabelHeight / 2), edge.LabelWidth, edge.LabelHeight);

    public static Rect Grown(Rect rect, double by) => new(rect.X - by, rect.Y - by, rect.Width + (2 * by), rect.Height + (2 * by));

    private static Point Between(Point from, Point to, double t) => new(from.X + ((to.X - from.X) * t), from.Y + ((to.Y - from.Y) * t));

    private static double Length(Way way) => Courses.Pieces(way.Course).Sum(piece => Courses.Length(piece.From, piece.To));
}
