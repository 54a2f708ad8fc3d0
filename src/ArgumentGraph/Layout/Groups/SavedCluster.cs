using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>The boxes of one group: old ones where they were, each new one in the free place that suits its links and grows the group least.</summary>
internal sealed class SavedCluster
{
    private const double Growth = 3;
    private const double UpsideDown = 600;
    private const double OldWeight = 1000;

    private readonly LayoutGraph graph;
    private readonly Rect[] boxes;
    private readonly List<int> placed;
    private readonly ILookup<int, Link> links;

    private SavedCluster(LayoutGraph graph, ImmutableArray<int> members, Rect[] boxes)
    {
        (this.graph, this.boxes) = (graph, boxes);
        var within = members.ToHashSet();
        links = graph.Links.Where(link => within.Contains(link.From) && within.Contains(link.To))
            .SelectMany(link => new[] { (Box: link.From, link), (Box: link.To, link) }).ToLookup(pair => pair.Box, pair => pair.link);
        placed = [.. members.Where(member => graph.Previous(member) is not null)];
        foreach (var box in placed)
            boxes[box] = Block.Centered(graph.Nodes[box], graph.Previous(box)!.Value);
    }

    /// <summary>Fills in the members' places among <paramref name="boxes"/>.</summary>
    public static void Place(LayoutGraph graph, ImmutableArray<int> members, Rect[] boxes, EngineRun run)
    {
        var cluster = new SavedCluster(graph, members, boxes);
        var old = cluster.placed.Count;
        var waiting = members.Except(cluster.placed).ToList();
        while (waiting.Count > 0)
        {
            // What is linked with something placed comes first, so that it is near it and others can be near it in turn.
            var next = waiting.OrderByDescending(box => cluster.links[box].Count(link => cluster.placed.Contains(Other(link, box)))).ThenBy(box => box).First();
            boxes[next] = cluster.Spot(next);
            cluster.placed.Add(next);
            waiting.Remove(next);
        }

        var weights = cluster.placed.Select((_, index) => index < old ? OldWeight : 1).ToImmutableArray();
        var apart = Overlaps.Remove([.. cluster.placed.Select(box => boxes[box])], weights, graph.Options.NodeGap / 2, run);
        for (var index = 0; index < apart.Length; index++)
            boxes[cluster.placed[index]] = apart[index];
    }

    private Rect Spot(int box)
    {
        var wished = Wishes(box).ToList();
        var all = wished.Concat(placed.SelectMany(other => Beside(box, boxes[other])));
        var (right, bottom) = (placed.Max(other => boxes[other].Right), placed.Max(other => boxes[other].Bottom));
        var (left, top) = (placed.Min(other => boxes[other].X), placed.Min(other => boxes[other].Y));
        var center = wished.Count > 0 ? wished[0] : new Point((left + right) / 2, (top + bottom) / 2);
        return all.Select(spot => Block.Centered(graph.Nodes[box], spot)).Where(IsFree).MinBy(rect => (Math.Round(Cost(rect), 6), rect.Y, rect.X));

        double Cost(Rect rect) =>
            Math.Abs(rect.Center.X - center.X) + Math.Abs(rect.Center.Y - center.Y)
            + (Growth * (Math.Max(0, rect.Right - right) + Math.Max(0, rect.Bottom - bottom)))
            + (UpsideDown * links[box].Count(link => !link.IsLevel && placed.Contains(Other(link, box)) && link.From == box == rect.Y < boxes[Other(link, box)].Bottom))
            // Growing to the left or upward moves the whole page.
            + (4 * (Math.Max(0, left - rect.X) + Math.Max(0, top - rect.Y)));
    }

    /// <summary>Below what it supports, above what supports it, level with what it contradicts.</summary>
    private IEnumerable<Point> Wishes(int box)
    {
        var node = graph.Nodes[box];
        foreach (var link in links[box].Where(link => placed.Contains(Other(link, box))))
        {
            var other = boxes[Other(link, box)];
            var (below, above) = (other.Bottom + graph.Options.LayerGap + (node.Height / 2), other.Y - graph.Options.LayerGap - (node.Height / 2));
            var aside = (other.Width / 2) + (node.Width / 2) + Math.Max(graph.Options.NodeGap, link.Edge.LabelWidth + (2 * Unit.LabelMargin));
            IEnumerable<Point> spots = link.IsLevel
                ? [new(other.Center.X + aside, other.Center.Y), new(other.Center.X - aside, other.Center.Y), new(other.Center.X, below)]
                : [new(other.Center.X, link.From == box ? below : above)];
            foreach (var spot in spots)
                yield return spot;
            if (!link.IsLevel)
            {
                var step = node.Width + graph.Options.NodeGap;
                for (var shift = 1; shift <= 4; shift++)
                {
                    yield return new Point(other.Center.X + (shift * step), link.From == box ? below : above);
                    yield return new Point(other.Center.X - (shift * step), link.From == box ? below : above);
                }
            }
        }
    }

    private IEnumerable<Point> Beside(int box, Rect other)
    {
        var (node, gap) = (graph.Nodes[box], graph.Options.NodeGap);
        var (across, down) = ((other.Width + node.Width) / 2, (other.Height + node.Height) / 2);
        return [
            new(other.Center.X + across + gap, other.Center.Y),
            new(other.Center.X - across - gap, other.Center.Y),
            new(other.Center.X, other.Center.Y + down + graph.Options.LayerGap),
            new(other.Center.X, other.Center.Y + down + gap)];
    }

    private bool IsFree(Rect rect) => !placed.Any(other => Overlaps.Near(rect, boxes[other], graph.Options.NodeGap - 0.01));

    private static int Other(Link link, int box) => link.From == box ? link.To : link.From;
}
