using System.Collections.Immutable;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Office.Slides;

/// <summary>
/// Tells where a bent route can be a straight connector: where that touches no box, chip or heading. Straight ones look the same in every
/// program, while some lead bent ones by ways of their own.
/// </summary>
internal sealed class ClearChords(Scene scene)
{
    private const double Clearance = 6;
    private const double Heading = 40;

    private readonly ImmutableArray<Rect> boxes = [.. scene.Elements.Where(e => e.Role == SceneRole.Box).Select(e => e.Bounds)];
    private readonly ImmutableArray<Rect> labels =
    [
        .. scene.Elements.Where(e => e.Role is SceneRole.Chip or SceneRole.SideHeading or SceneRole.Inference).Select(e => Grown(e.Bounds, Clearance)),
        .. scene.Elements.Where(e => e.Role == SceneRole.Group).Select(HeadingOf),
    ];

    public bool IsClear(Point start, Point end) =>
        !labels.Any(l => Crosses(start, end, l)) && !boxes.Any(b => Crosses(start, end, Touches(b, start) || Touches(b, end) ? Grown(b, -1) : Grown(b, Clearance)));

    private static bool Touches(Rect box, Point at) =>
        at.X >= box.X - 1 && at.X <= box.Right + 1 && at.Y >= box.Y - 1 && at.Y <= box.Bottom + 1;

    private static Rect HeadingOf(SceneElement group) =>
        new(group.Bounds.X, group.Bounds.Y, group.Marks.OfType<TextMark>().Select(t => t.Left + t.Width - group.Bounds.X).DefaultIfEmpty(0).Max() + Clearance, Heading);

    private static Rect Grown(Rect r, double by) => new(r.X - by, r.Y - by, r.Width + (2 * by), r.Height + (2 * by));

    // Liang and Barsky (1984): the part of the line inside the rectangle is empty.
    private static bool Crosses(Point a, Point b, Rect r)
    {
        var (low, high) = (0.0, 1.0);
        foreach (var (direction, distance) in new[] { (a.X - b.X, a.X - r.X), (b.X - a.X, r.Right - a.X), (a.Y - b.Y, a.Y - r.Y), (b.Y - a.Y, r.Bottom - a.Y) })
        {
            if (direction == 0 && distance < 0)
                return false;
            if (direction < 0)
                low = Math.Max(low, distance / direction);
            else if (direction > 0)
                high = Math.Min(high, distance / direction);
        }

        return low < high;
    }
}
