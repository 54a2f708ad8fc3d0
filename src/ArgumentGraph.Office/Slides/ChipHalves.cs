using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Office.Slides;

/// <summary>One of the two ways on which a bent contradiction comes to its chip.</summary>
/// <param name="Course">From the box to the chip.</param>
/// <param name="Site">The side of the chip: 0 top, 1 left, 2 bottom, 3 right.</param>
internal sealed record ChipHalf(PathMark Course, int Site);

/// <summary>
/// A line of two bends, with its chip between them, as two connectors of one bend that meet in the chip: those every program leads alike,
/// and the chip stays on its line whatever is moved.
/// </summary>
internal static class ChipHalves
{
    private const double Hair = 0.6;
    private const double LeastPiece = 6;

    /// <summary>Null where the line has another form, or the chip does not lie on its middle piece.</summary>
    public static (ChipHalf First, ChipHalf Second)? Of(PathMark route, Rect chip)
    {
        if (Connector.Corners(route) is not [var start, var a, var b, var end])
            return null;
        var middle = chip.Center;
        if (Math.Abs(a.Y - b.Y) < Hair && Math.Abs(middle.Y - a.Y) < Hair)
        {
            var rightward = b.X > a.X;
            var (left, right) = (new Point(chip.X, middle.Y), new Point(chip.Right, middle.Y));
            return Halves(route, [start, a, rightward ? left : right], [end, b, rightward ? right : left], rightward ? (1, 3) : (3, 1));
        }

        if (Math.Abs(a.X - b.X) < Hair && Math.Abs(middle.X - a.X) < Hair)
        {
            var downward = b.Y > a.Y;
            var (top, bottom) = (new Point(middle.X, chip.Y), new Point(middle.X, chip.Bottom));
            return Halves(route, [start, a, downward ? top : bottom], [end, b, downward ? bottom : top], downward ? (0, 2) : (2, 0));
        }

        return null;
    }

    private static (ChipHalf, ChipHalf)? Halves(PathMark route, Point[] first, Point[] second, (int First, int Second) sites) =>
        Distance(first[1], first[2]) >= LeastPiece && Distance(second[1], second[2]) >= LeastPiece
            ? (new ChipHalf(PathMark.Through(first, null, route.Stroke), sites.First), new ChipHalf(PathMark.Through(second, null, route.Stroke), sites.Second))
            : null;

    private static double Distance(Point a, Point b) => Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y);
}
