using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Routing;

/// <summary>Links between boxes that face one another with nothing between them: straight and level, the label in the middle.</summary>
internal static class FacingLinks
{
    private const double LeastMargin = 14;
    private const double BetweenLabels = 6;
    private const double WithoutLabel = 12;

    public static ImmutableArray<Way> Of(LayoutGraph graph, ImmutableArray<Rect> boxes)
    {
        var index = new RectIndex(boxes);
        return [.. Enumerable.Range(0, graph.Links.Length).Where(link => graph.Links[link] is { IsLevel: true, IsOntoLink: false })
            .GroupBy(link => (Math.Min(graph.Links[link].From, graph.Links[link].To), Math.Max(graph.Links[link].From, graph.Links[link].To)))
            .SelectMany(pair => Between(graph, boxes, index, [.. pair]))];
    }

    private static IEnumerable<Way> Between(LayoutGraph graph, ImmutableArray<Rect> boxes, RectIndex index, ImmutableArray<int> links)
    {
        var (one, other) = (boxes[graph.Links[links[0]].From], boxes[graph.Links[links[0]].To]);
        var (left, right) = one.X < other.X ? (one, other) : (other, one);
        var lane = new Rect(left.Right, left.Center.Y, right.X - left.Right, 0);
        if (Math.Abs(left.Center.Y - right.Center.Y) > 0.5 || lane.Width < links.Max(link => graph.Links[link].Edge.LabelWidth) + (2 * LeastMargin))
            yield break;

        var (top, room) = (0.0, Math.Min(left.Height, right.Height) - LeastMargin);
        var fitting = links.TakeWhile(link => (top += Height(graph, link) + BetweenLabels) - BetweenLabels <= room).ToList();
        var height = fitting.Sum(link => Height(graph, link) + BetweenLabels) - BetweenLabels;
        if (fitting.Count == 0 || index.At(lane with { Y = lane.Y - (height / 2), Height = height }).Any())
            yield break;
        var y = lane.Y - (height / 2);
        foreach (var link in fitting)
        {
            yield return Straight(graph, boxes, link, y + (Height(graph, link) / 2));
            y += Height(graph, link) + BetweenLabels;
        }
    }

    private static Way Straight(LayoutGraph graph, ImmutableArray<Rect> boxes, int link, double y)
    {
        var (from, to) = (boxes[graph.Links[link].From], boxes[graph.Links[link].To]);
        var (start, end) = from.X < to.X ? (from.Right, to.X) : (from.X, to.Right);
        return new Way(link, Courses.Straight(new Point(start, y), new Point(end, y)), graph.Links[link].HasLabel ? new Point((start + end) / 2, y) : null);
    }

    private static double Height(LayoutGraph graph, int link) => graph.Links[link].HasLabel ? graph.Links[link].Edge.LabelHeight : WithoutLabel;
}
