using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Routing;

/// <summary>
/// All links of a map among its fixed boxes: first those between facing boxes, then those within groups, last those between groups,
/// which find the room that is left.
/// </summary>
internal static class MapRouting
{
    /// <summary>What a line keeps away from boxes, headings and labels it passes; an arrowhead fits into it.</summary>
    private const double Padding = 10;
    private const double Separation = 9;

    public static ImmutableArray<Way> Route(LayoutGraph graph, Arranged arranged, EngineRun run) =>
        Route(graph, arranged, FacingLinks.Of(graph, arranged.Boxes), run);

    /// <summary>Routes what has no way yet, round the labels of what has one.</summary>
    public static ImmutableArray<Way> Route(LayoutGraph graph, Arranged arranged, ImmutableArray<Way> given, EngineRun run)
    {
        var done = given.Select(way => way.Link).ToHashSet();
        ImmutableArray<int> open = [.. Enumerable.Range(0, graph.Links.Length).Where(link => !done.Contains(link)).OrderBy(link => CrossesGroups(graph, link))];
        var headings = Headings(graph, arranged).ToImmutableArray();
        var chips = given.Where(way => way.Label is not null).Select(way => Labels.Centered(graph.Links[way.Link].Edge, way.Label!.Value));
        var obstacles = arranged.Boxes.Concat(headings.Concat(chips).Select(Core));
        var corners = run.Route(new RouteTask([.. obstacles], Ports.Of(graph, arranged.Boxes, open), Padding, Separation));
        var ways = open.Select((link, index) => new Way(link, Polylines.Cleaned(corners[index]), null));
        return Labels.Place(graph, arranged.Boxes.Concat(headings), [.. given, .. ways]);
    }

    /// <summary>
    /// Headings and labels lie closer to boxes than lines may pass between; obstacles whose paddings touch would become one. So only
    /// their middles are obstacles, and the padding covers the rest of them.
    /// </summary>
    private static Rect Core(Rect rect)
    {
        var (across, down) = (Math.Min(Padding - 2, (rect.Width / 2) - 1), Math.Min(Padding - 2, (rect.Height / 2) - 1));
        return new Rect(rect.X + across, rect.Y + down, rect.Width - (2 * across), rect.Height - (2 * down));
    }

    private static bool CrossesGroups(LayoutGraph graph, int link) =>
        !string.Equals(graph.Nodes[graph.Links[link].From].Group, graph.Nodes[graph.Links[link].To].Group, StringComparison.Ordinal);

    private static IEnumerable<Rect> Headings(LayoutGraph graph, Arranged arranged) => graph.Clusters.Zip(arranged.Frames)
        .Where(pair => pair.First.Group is { HeadingHeight: > 2, HeadingWidth: > 2 })
        .Select(pair => Frame.Heading(pair.First.Group!, pair.Second, graph.Options));
}
