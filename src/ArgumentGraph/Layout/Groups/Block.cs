using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>Boxes in fixed places to one another, with the upper left corner of them all at (0, 0).</summary>
internal sealed record Block(ImmutableArray<int> Members, ImmutableArray<Rect> Rects)
{
    public Size Size { get; } = new(Rects.Max(rect => rect.Right), Rects.Max(rect => rect.Bottom));

    public static Block Of(LayoutGraph graph, ImmutableArray<int> members, IEnumerable<Point> centers)
    {
        var rects = members.Zip(centers, (member, center) => Centered(graph.Nodes[member], center)).ToImmutableArray();
        var (left, top) = (rects.Min(rect => rect.X), rects.Min(rect => rect.Y));
        return new Block(members, [.. rects.Select(rect => rect with { X = rect.X - left, Y = rect.Y - top })]);
    }

    /// <summary>Blocks packed together into one.</summary>
    public static Block Pack(ImmutableArray<Block> blocks, Size gap, double aspectRatio, double width, EngineRun run)
    {
        var sizes = blocks.Select(block => new Size(block.Size.Width + gap.Width, block.Size.Height + gap.Height));
        var corners = run.Pack(new PackTask([.. sizes], aspectRatio, width > 0 ? width + gap.Width : 0));
        return new Block(
            [.. blocks.SelectMany(block => block.Members)],
            [.. blocks.Zip(corners, (block, corner) => block.Rects.Select(rect => Moved(rect, corner))).SelectMany(rects => rects)]);
    }

    public static Rect Centered(LayoutNode node, Point center) =>
        new(center.X - (node.Width / 2), center.Y - (node.Height / 2), node.Width, node.Height);

    public static Rect Moved(Rect rect, Point by) => rect with { X = rect.X + by.X, Y = rect.Y + by.Y };
}
