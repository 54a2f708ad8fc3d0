using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>What moves as one from left to right: a box, or a whole shelf.</summary>
/// <param name="GapAfter">The room kept before the next cell of the same unit.</param>
internal sealed record Cell(int Index, int Unit, ImmutableArray<int> Members, ImmutableArray<Point> Offsets, double X, double Y, double Width, double GapAfter)
{
    public IEnumerable<Point> Centers(double x) => Offsets.Select(offset => new Point(x + offset.X, Y + offset.Y));

    public static ImmutableArray<Cell> Of(LayoutGraph graph, PlacedUnit placed, int unit, ref int count)
    {
        var (size, center) = (placed.Unit.Size, placed.Center);
        if (placed.Unit.Shelf is { } shelf)
        {
            var offsets = shelf.Rects.Select(rect => new Point(rect.Center.X - (size.Width / 2), rect.Center.Y - (size.Height / 2)));
            return [new Cell(count++, unit, shelf.Members, [.. offsets], center.X, center.Y, size.Width, 0)];
        }

        var cells = ImmutableArray.CreateBuilder<Cell>();
        var left = center.X - (size.Width / 2);
        for (var index = 0; index < placed.Unit.Members.Length; index++)
        {
            var width = graph.Nodes[placed.Unit.Members[index]].Width;
            var gap = index < placed.Unit.Gaps.Length ? placed.Unit.Gaps[index] : 0;
            cells.Add(new Cell(count++, unit, [placed.Unit.Members[index]], [default], left + (width / 2), center.Y, width, gap));
            left += width + gap;
        }

        return cells.ToImmutable();
    }
}
