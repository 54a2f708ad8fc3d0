using System.Collections.Immutable;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Office.Slides;

/// <summary>Where the connectors of a chain meet: the chip of a contradiction, or a dot on the line.</summary>
/// <param name="Bounds">Of the shape.</param>
/// <param name="IsChip">Whether it is the chip.</param>
internal sealed record Station(Rect Bounds, bool IsChip);

/// <summary>One connector of a chain, from the station (or box) before it to the next.</summary>
/// <param name="Course">With at most one bend.</param>
/// <param name="From">The side of the station it leaves: 0 top, 1 left, 2 bottom, 3 right; null at a box.</param>
/// <param name="To">The side of the station it reaches; null at a box.</param>
internal sealed record ChainPiece(PathMark Course, int? From, int? To);

/// <summary>
/// A route of several bends as connectors of one bend each, which every program leads the same way, while for more bends some find ways of
/// their own. They meet in the chip, or in dots no wider than the line, halfway along the pieces between the bends.
/// </summary>
internal sealed record ConnectorChain(ImmutableArray<Station> Stations, ImmutableArray<ChainPiece> Pieces)
{
    private const double Hair = 0.6;
    private const double Least = 6;

    /// <summary>Null where the route is not made of level and plumb pieces, or has no piece between two bends.</summary>
    public static ConnectorChain? Of(PathMark route, Rect? chip)
    {
        var corners = Connector.Corners(route);
        if (corners.Length < 4 || !Connector.IsSquare(corners))
            return null;
        var stops = Enumerable.Range(1, corners.Length - 3)
            .Select(i => (Segment: i, Station: StationOn(corners[i], corners[i + 1], chip, route.Stroke!.Width)))
            .ToImmutableArray();
        var stations = stops.Select(s => s.Station).ToImmutableArray();
        var pieces = ImmutableArray.CreateBuilder<ChainPiece>();
        for (var i = 0; i <= stops.Length; i++)
        {
            var before = i == 0 ? (Point?)null : corners[stops[i - 1].Segment + 1];
            var after = i == stops.Length ? (Point?)null : corners[stops[i].Segment];
            var from = i == 0 ? null : (int?)SideTowards(stations[i - 1].Bounds, before!.Value);
            var to = i == stops.Length ? null : (int?)SideTowards(stations[i].Bounds, after!.Value);
            Point[] points =
            [
                from is { } f ? Place(stations[i - 1].Bounds, f) : corners[0],
                before ?? after!.Value,
                to is { } t ? Place(stations[i].Bounds, t) : corners[^1],
            ];
            pieces.Add(new ChainPiece(PathMark.Through(points, null, route.Stroke), from, to));
        }

        return new ConnectorChain(stations, pieces.ToImmutable());
    }

    private static Station StationOn(Point a, Point b, Rect? chip, double width)
    {
        if (chip is { } label && IsOn(a, b, label))
            return new Station(label, true);
        var (x, y) = ((a.X + b.X) / 2, (a.Y + b.Y) / 2);
        return new Station(new Rect(x - (width / 2), y - (width / 2), width, width), false);
    }

    // With room left on both sides, so that a connector has somewhere to run.
    private static bool IsOn(Point a, Point b, Rect chip)
    {
        var middle = chip.Center;
        var isLevel = Math.Abs(a.Y - b.Y) < Hair;
        return isLevel
            ? Math.Abs(middle.Y - a.Y) < Hair && chip.X > Math.Min(a.X, b.X) + Least && chip.Right < Math.Max(a.X, b.X) - Least
            : Math.Abs(middle.X - a.X) < Hair && chip.Y > Math.Min(a.Y, b.Y) + Least && chip.Bottom < Math.Max(a.Y, b.Y) - Least;
    }

    private static int SideTowards(Rect station, Point corner)
    {
        var (dx, dy) = (corner.X - station.Center.X, corner.Y - station.Center.Y);
        return Math.Abs(dx) > Math.Abs(dy) ? (dx < 0 ? 1 : 3) : dy < 0 ? 0 : 2;
    }

    private static Point Place(Rect station, int side) => side switch
    {
        0 => new Point(station.Center.X, station.Y),
        1 => new Point(station.X, station.Center.Y),
        2 => new Point(station.Center.X, station.Bottom),
        _ => new Point(station.Right, station.Center.Y),
    };
}
