using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>
/// A claim with many supports of its own would make one row of children far wider than any page. Such children become a shelf:
/// several rows under the claim, near to the page's shape.
/// </summary>
internal static class Shelves
{
    private const int Fewest = 5;
    private const double LaneForOne = 8;

    /// <summary>The shelves needed among the members; boxes on no shelf stay as they are.</summary>
    public static ImmutableArray<Unit> Of(LayoutGraph graph, ImmutableArray<int> members, ImmutableArray<LayerLink> supports, EngineRun run)
    {
        var widest = WidestRow(graph, members);
        var within = members.ToHashSet();
        var degrees = graph.Links.Where(link => within.Contains(link.From) && within.Contains(link.To))
            .SelectMany(link => new[] { link.From, link.To }).CountBy(box => box).ToDictionary();
        return [.. supports.GroupBy(link => link.Above, link => link.Below)
            .Select(group => group.Where(box => degrees[box] == 1).Order().ToImmutableArray())
            .Where(leaves => leaves.Length >= Fewest && RowWidth(graph, leaves) > widest)
            .Select(leaves => Unit.OfShelf(Shelf(graph, leaves, widest, run)))];
    }

    private static Block Shelf(LayoutGraph graph, ImmutableArray<int> leaves, double width, EngineRun run)
    {
        // Every box but those of the top row sends its link up through a lane between two columns.
        var rows = Math.Ceiling(RowWidth(graph, leaves) / width);
        var gap = new Size(graph.Options.NodeGap + (LaneForOne * (rows - 1)), graph.Options.LayerGap * 0.7);
        var boxes = leaves.Select(leaf => Block.Of(graph, [leaf], [default])).ToImmutableArray();
        return Block.Pack(boxes, gap, graph.Options.AspectRatio, width, run);
    }

    private static double WidestRow(LayoutGraph graph, ImmutableArray<int> members)
    {
        var area = members.Sum(member => Area(graph.Nodes[member], graph.Options));
        var single = members.Max(member => graph.Nodes[member].Width) + graph.Options.NodeGap;
        return Math.Max(3 * single, Math.Sqrt(area * graph.Options.AspectRatio));
    }

    private static double Area(LayoutNode node, LayoutOptions options) => (node.Width + options.NodeGap) * (node.Height + options.LayerGap);

    private static double RowWidth(LayoutGraph graph, ImmutableArray<int> boxes) =>
        boxes.Sum(box => graph.Nodes[box].Width + graph.Options.NodeGap);
}
