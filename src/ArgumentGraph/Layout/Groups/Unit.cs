using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>
/// What takes one place in the layers: a row of boxes that face one another (often of one box), or a shelf: a block of boxes that only
/// support the same one, put in several rows because a single one would be far wider than the page.
/// </summary>
internal sealed record Unit(ImmutableArray<int> Members, ImmutableArray<double> Gaps, Block? Shelf, Size Size)
{
    /// <summary>Left and right of a label on a line between two boxes: the bar at the box, and a piece of the line.</summary>
    public const double LabelMargin = 26;

    public static Unit Row(LayoutGraph graph, ImmutableArray<int> members)
    {
        var gaps = members.Skip(1).Select((right, index) => Gap(graph, members[index], right)).ToImmutableArray();
        var width = members.Sum(member => graph.Nodes[member].Width) + gaps.Sum();
        return new Unit(members, gaps, null, new Size(width, members.Max(member => graph.Nodes[member].Height)));
    }

    public static Unit OfShelf(Block shelf) => new(shelf.Members, [], shelf, shelf.Size);

    /// <summary>The same row read from the right.</summary>
    public Unit Reversed() => this with { Members = [.. Members.Reverse()], Gaps = [.. Gaps.Reverse()] };

    private static double Gap(LayoutGraph graph, int left, int right)
    {
        var labels = graph.Links.Where(link => link.IsLevel && Joins(link, left, right)).Max(link => link.Edge.LabelWidth);
        return Math.Max(graph.Options.NodeGap, labels + (2 * LabelMargin));
    }

    private static bool Joins(Link link, int one, int other) =>
        (link.From == one && link.To == other) || (link.From == other && link.To == one);
}
