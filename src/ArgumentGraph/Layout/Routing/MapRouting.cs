using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Routing;

/// <summary>
/// All links of a map among its fixed boxes: first those between facing boxes, then those within groups, last those between groups,
/// which find the room that is left. What then passes through a box, a heading or another's label is led round it in a second round.
/// </summary>
internal sealed class MapRouting
{
    /// <summary>
    /// What a line keeps away from what it passes, round by round. An arrowhead fits into the first; with less, lines get through
    /// narrower lanes.
    /// </summary>
    private static readonly ImmutableArray<double> Paddings = [10, 7];

    private const double Separation = 9;

    private readonly LayoutGraph graph;
    private readonly ImmutableArray<Rect> boxes;
    private readonly ImmutableArray<Rect> headings;
    private readonly ImmutableArray<int> given;
    private readonly EngineRun run;

    private MapRouting(LayoutGraph graph, Arranged arranged, ImmutableArray<Way> given, EngineRun run)
    {
        (this.graph, boxes, this.run) = (graph, arranged.Boxes, run);
        this.given = [.. given.Select(way => way.Link)];
        headings = Headings(graph, arranged);
    }

    public static ImmutableArray<Rect> Headings(LayoutGraph graph, Arranged arranged) =>
    [
        .. graph.Clusters.Zip(arranged.Frames).Where(pair => pair.First.Group is { HeadingHeight: > 2, HeadingWidth: > 2 } && pair.Second.Width > 0)
            .Select(pair => Frame.Heading(pair.First.Group!, pair.Second, graph.Options)),
    ];

    public static ImmutableArray<Way> Route(LayoutGraph graph, Arranged arranged, EngineRun run) =>
        Route(graph, arranged, FacingLinks.Of(graph, arranged.Boxes), run);

    /// <summary>Routes what has no way yet, round the labels of what has one.</summary>
    public static ImmutableArray<Way> Route(LayoutGraph graph, Arranged arranged, ImmutableArray<Way> given, EngineRun run) =>
        new MapRouting(graph, arranged, given, run).Route(given);

    private ImmutableArray<Way> Route(ImmutableArray<Way> ways)
    {
        var open = Enumerable.Range(0, graph.Links.Length).Where(link => !graph.Links[link].IsOntoLink).Except(given).OrderBy(CrossesGroups).ToImmutableArray();
        var links = open.Zip(Ports.Of(graph, boxes, open)).ToDictionary(pair => pair.First, pair => pair.Second);
        foreach (var padding in Paddings)
        {
            ways = Labels.Place(graph, boxes.Concat(headings), [.. ways, .. Routed(ways, open, [.. open.Select(link => links[link])], padding)]);
            open = [.. Faults.Of(graph, boxes, headings, ways).Except(given)];
            if (open.IsEmpty)
                return ways;
            if (padding != Paddings[^1])
                ways = [.. ways.Where(way => !open.Contains(way.Link))];
        }

        return Mended(ways, open, links);
    }

    /// <summary>What is left goes round everything on its own, one after the other; it stays as it was where there is no way at all.</summary>
    private ImmutableArray<Way> Mended(ImmutableArray<Way> ways, ImmutableArray<int> open, Dictionary<int, RouteLink> links)
    {
        foreach (var link in open)
        {
            ImmutableArray<Way> others = [.. ways.Where(way => way.Link != link)];
            var labels = others.Where(way => way.Label is not null).Select(way => Labels.Centered(graph.Links[way.Link].Edge, way.Label!.Value));
            var lines = new RectIndex(others.SelectMany(way => Courses.Pieces(way.Course)).Select(piece => Courses.Around(piece, 2)));
            var ports = links[link];
            if (Detour.Find([.. boxes, .. headings, .. labels], lines, End(ports.From, ports.FromPort), End(ports.To, ports.ToPort)) is { } corners)
                ways = Labels.Place(graph, boxes.Concat(headings), [.. others, new Way(link, Courses.Rounded(corners), null)]);
        }

        return ways;
    }

    private DetourEnd End(int box, Point port) => DetourEnd.Plumb(new Point(boxes[box].Center.X + port.X, boxes[box].Center.Y + port.Y), down: port.Y > 0);

    private IEnumerable<Way> Routed(ImmutableArray<Way> ways, ImmutableArray<int> open, ImmutableArray<RouteLink> links, double padding)
    {
        var labels = ways.Where(way => way.Label is not null).Select(way => Labels.Centered(graph.Links[way.Link].Edge, way.Label!.Value));
        var obstacles = boxes.Concat(headings.Concat(labels).Select(rect => Core(rect, padding)));
        var corners = run.Route(new RouteTask([.. obstacles], links, padding, Separation));
        return open.Select((link, index) => new Way(link, Courses.Rounded(corners[index]), null));
    }

    /// <summary>
    /// Headings and labels lie closer to boxes than lines may pass between; obstacles whose paddings touch would become one. So only
    /// their middles are obstacles, and the padding covers the rest of them.
    /// </summary>
    private static Rect Core(Rect rect, double padding)
    {
        var (across, down) = (Math.Min(padding - 2, (rect.Width / 2) - 1), Math.Min(padding - 2, (rect.Height / 2) - 1));
        return new Rect(rect.X + across, rect.Y + down, rect.Width - (2 * across), rect.Height - (2 * down));
    }

    private bool CrossesGroups(int link) =>
        !string.Equals(graph.Nodes[graph.Links[link].From].Group, graph.Nodes[graph.Links[link].To].Group, StringComparison.Ordinal);
}
