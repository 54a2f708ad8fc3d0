using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Routing;

/// <summary>
/// Where links leave and reach their boxes. Two boxes one above the other are joined plumb where they overlap; several links at one
/// side keep a distance, in the order of their other ends, so that they neither coincide nor cross at the box.
/// </summary>
internal sealed class Ports
{
    private const double Inset = 14;
    private const double Apart = 14;
    private const double BesideLabel = 8;

    private readonly LayoutGraph graph;
    private readonly ImmutableArray<Rect> boxes;
    private readonly List<Port> ports = [];

    private Ports(LayoutGraph graph, ImmutableArray<Rect> boxes) => (this.graph, this.boxes) = (graph, boxes);

    /// <summary>A pair of offsets from the middles of both boxes for each of the links (by index).</summary>
    public static ImmutableArray<RouteLink> Of(LayoutGraph graph, ImmutableArray<Rect> boxes, ImmutableArray<int> links)
    {
        var ports = new Ports(graph, boxes);
        foreach (var pair in links.GroupBy(link => (Math.Min(graph.Links[link].From, graph.Links[link].To), Math.Max(graph.Links[link].From, graph.Links[link].To))))
            ports.Want([.. pair]);
        var offsets = ports.Offsets();
        return [.. links.Select(link => new RouteLink(graph.Links[link].From, graph.Links[link].To, offsets[(link, true)], offsets[(link, false)]))];
    }

    /// <summary>All links of one pair go side by side, as far apart as their labels ask.</summary>
    private void Want(ImmutableArray<int> links)
    {
        var widest = links.Length > 1 ? links.Max(link => graph.Links[link].Edge.LabelWidth) : 0;
        var apart = Math.Max(Apart, (widest / 2) + BesideLabel);
        for (var index = 0; index < links.Length; index++)
        {
            var link = graph.Links[links[index]];
            var (from, to) = (boxes[link.From], boxes[link.To]);
            var (fromSide, toSide) = Sides(from, to);
            var shift = (index - ((links.Length - 1) / 2.0)) * apart;
            // Over the boxes between them, two tops are joined from middle to middle.
            var (fromAt, toAt) = fromSide == toSide ? (from.Center.X + shift, to.Center.X + shift) : fromSide is Side.Top or Side.Bottom
                ? Wanted(new(from.X, from.Right), new(to.X, to.Right), from.Y > to.Y, shift)
                : Wanted(new(from.Y, from.Bottom), new(to.Y, to.Bottom), from.X > to.X, shift);
            ports.Add(new Port(links[index], true, link.From, fromSide, fromAt, to.Center));
            ports.Add(new Port(links[index], false, link.To, toSide, toAt, from.Center));
        }
    }

    private static (Side From, Side To) Sides(Rect from, Rect to)
    {
        if (from.Y >= to.Bottom)
            return (Side.Top, Side.Bottom);
        if (to.Y >= from.Bottom)
            return (Side.Bottom, Side.Top);
        // Boxes of one level that do not face one another have others between them: over these.
        return (Side.Top, Side.Top);
    }

    /// <summary>Plumb where both sides overlap, as near as can be to the middle of the lower box; else from its middle.</summary>
    private static (double From, double To) Wanted(Span from, Span to, bool fromIsLower, double shift)
    {
        var (low, high) = (Math.Max(from.Start, to.Start) + Inset, Math.Min(from.End, to.End) - Inset);
        var lower = fromIsLower ? from : to;
        if (low <= high)
        {
            var both = Math.Clamp(Math.Clamp(lower.Middle, low, high) + shift, low, high);
            return (both, both);
        }

        return fromIsLower
            ? (from.Middle + shift, to.Near(from.Middle, Inset) + shift)
            : (from.Near(to.Middle, Inset) + shift, to.Middle + shift);
    }

    private Dictionary<(int Link, bool IsFrom), Point> Offsets()
    {
        var offsets = new Dictionary<(int, bool), Point>();
        foreach (var side in ports.GroupBy(port => (port.Box, port.Side)))
        {
            var box = boxes[side.Key.Box];
            var sorted = side.OrderBy(port => port.Wanted).ThenBy(port => port.Other.X).ThenBy(port => port.Link).ToList();
            var places = Spread(sorted, box.X + Inset, box.Right - Inset);
            for (var index = 0; index < sorted.Count; index++)
                offsets[(sorted[index].Link, sorted[index].IsFrom)] = new Point(places[index] - box.Center.X, (side.Key.Side == Side.Top ? -1 : 1) * box.Height / 2);
        }

        return offsets;
    }

    /// <summary>Sorted wishes pushed apart, within bounds, so that each line is clear of its neighbour's label; where there are too many they share the room.</summary>
    private double[] Spread(List<Port> sorted, double low, double high)
    {
        var apart = sorted.Zip(sorted.Skip(1), (one, next) => Math.Max(Apart, Math.Max(HalfLabel(one), HalfLabel(next)))).ToArray();
        var share = Math.Min(1, Math.Max(0, high - low) / Math.Max(1, apart.Sum()));
        var places = sorted.Select(port => port.Wanted).ToArray();
        for (var index = 0; index < places.Length; index++)
            places[index] = Math.Max(places[index], index == 0 ? Math.Min(low, high) : places[index - 1] + (apart[index - 1] * share));
        for (var index = places.Length - 1; index >= 0; index--)
            places[index] = Math.Min(places[index], index == places.Length - 1 ? Math.Max(low, high) : places[index + 1] - (apart[index] * share));
        return places;
    }

    private double HalfLabel(Port port) => graph.Links[port.Link].HasLabel ? (graph.Links[port.Link].Edge.LabelWidth / 2) + BesideLabel : 0;

    private enum Side
    {
        Top,
        Bottom,
    }

    private sealed record Port(int Link, bool IsFrom, int Box, Side Side, double Wanted, Point Other);

    private readonly record struct Span(double Start, double End)
    {
        public double Middle => (Start + End) / 2;

        public double Near(double place, double inset) =>
            End - Start < 2 * inset ? Middle : Math.Clamp(place, Start + inset, End - inset);
    }
}
