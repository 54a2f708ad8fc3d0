using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>
/// Boxes that hang together, in layers: claims above what supports them, boxes that face one another in one row. The engine finds layers
/// and order for whole rows (Sugiyama, Tagawa and Toda 1981, as MSAGL does it); then the boxes of all rows are aligned together.
/// </summary>
internal static class ComponentLayout
{
    public static Block Of(LayoutGraph graph, ImmutableArray<int> members, EngineRun run)
    {
        if (members.Length == 1)
            return Block.Of(graph, members, [default]);
        var supports = SupportOrder.Of(graph, members);
        var units = UnitsOf(graph, members, supports, run);
        var unitOf = units.SelectMany((unit, index) => unit.Members.Select(member => (member, index))).ToDictionary(pair => pair.member, pair => pair.index);
        var links = LayerLinks(graph, supports, unitOf, units.Length);
        var centers = LayerWidths.Layers(graph.Options, units, links, run);
        return Alignment.Of(graph, supports, Levels(graph, units, centers, unitOf), run);
    }

    private static ImmutableArray<Unit> UnitsOf(LayoutGraph graph, ImmutableArray<int> members, ImmutableArray<LayerLink> supports, EngineRun run)
    {
        var shelves = Shelves.Of(graph, members, supports, run);
        var shelved = shelves.SelectMany(shelf => shelf.Members).ToHashSet();
        var rows = FacingRows.Of(graph, [.. members.Where(member => !shelved.Contains(member))], [.. supports.Where(link => !shelved.Contains(link.Below))]);
        return [.. rows.Select(row => Unit.Row(graph, row)), .. shelves];
    }

    /// <summary>Supports between units; and two units with a link on the level that does not fit into a row come one above the other.</summary>
    private static ImmutableArray<LayerLink> LayerLinks(
        LayoutGraph graph, ImmutableArray<LayerLink> supports, Dictionary<int, int> unitOf, int count)
    {
        var links = supports.Select(link => new LayerLink(unitOf[link.Above], unitOf[link.Below])).ToHashSet();
        var ranks = Ranks(links, count);
        foreach (var link in graph.Links.Where(link => link.IsLevel && unitOf.ContainsKey(link.From) && unitOf.ContainsKey(link.To)))
        {
            var (one, other) = (unitOf[link.From], unitOf[link.To]);
            if (one != other)
                links.Add(ranks[one] < ranks[other] ? new LayerLink(one, other) : new LayerLink(other, one));
        }

        return [.. links.OrderBy(link => link.Above).ThenBy(link => link.Below)];
    }

    /// <summary>A place for each unit such that every link leads from a smaller one to a greater one; the smallest index first (Kahn 1962).</summary>
    private static int[] Ranks(HashSet<LayerLink> links, int count)
    {
        var waiting = new int[count];
        foreach (var link in links)
            waiting[link.Below]++;
        var below = links.ToLookup(link => link.Above, link => link.Below);
        var ready = new SortedSet<int>(Enumerable.Range(0, count).Where(unit => waiting[unit] == 0));
        var ranks = new int[count];
        for (var rank = 0; ready.Count > 0; rank++)
        {
            var unit = ready.Min;
            ready.Remove(unit);
            ranks[unit] = rank;
            ready.UnionWith(below[unit].Where(next => --waiting[next] == 0).ToList());
        }

        return ranks;
    }

    private static ImmutableArray<ImmutableArray<PlacedUnit>> Levels(
        LayoutGraph graph, ImmutableArray<Unit> units, ImmutableArray<Point> centers, Dictionary<int, int> unitOf) =>
        [.. units.Select((unit, index) => new PlacedUnit(Turned(graph, unit, centers, unitOf), centers[index]))
            .GroupBy(placed => Math.Round(placed.Center.Y))
            .OrderBy(level => level.Key)
            .Select(level => level.OrderBy(placed => placed.Center.X).ThenBy(placed => placed.Unit.Members[0]).ToImmutableArray())];

    /// <summary>A row turned round where its boxes would then be nearer to what they are linked with.</summary>
    private static Unit Turned(LayoutGraph graph, Unit unit, ImmutableArray<Point> centers, Dictionary<int, int> unitOf)
    {
        if (unit.Shelf is not null || unit.Members.Length == 1)
            return unit;
        var pull = 0.0;
        for (var index = 0; index < unit.Members.Length; index++)
        {
            var outside = Neighbours(graph, unit.Members[index]).Where(box => unitOf.ContainsKey(box) && !unit.Members.Contains(box)).ToList();
            if (outside.Count > 0)
                pull += (index - ((unit.Members.Length - 1) / 2.0)) * outside.Average(box => centers[unitOf[box]].X - centers[unitOf[unit.Members[index]]].X);
        }

        return pull < 0 ? unit.Reversed() : unit;
    }

    private static IEnumerable<int> Neighbours(LayoutGraph graph, int box) =>
        graph.Links.Where(link => link.From == box || link.To == box).Select(link => link.From == box ? link.To : link.From);
}

/// <summary>A unit where the layers put its middle.</summary>
internal sealed record PlacedUnit(Unit Unit, Point Center);
