using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>
/// Keeps layers from growing far wider than the page. What does not fit into its layer goes below it, told to the engine by a link from
/// a unit that stays; the engine then finds the layers anew.
/// </summary>
internal static class LayerWidths
{
    private const double Slack = 0.9;
    private const int Fewest = 3;
    private const int Rounds = 8;

    /// <summary>The middles of the units.</summary>
    public static ImmutableArray<Point> Layers(LayoutOptions options, ImmutableArray<Unit> units, ImmutableArray<LayerLink> links, EngineRun run)
    {
        ImmutableArray<Size> sizes = [.. units.Select(unit => unit.Size)];
        for (var round = 1; ; round++)
        {
            var centers = run.Layers(new LayerTask(sizes, links, options.NodeGap, options.LayerGap));
            var added = Overflow(options, sizes, links, centers);
            if (added.IsEmpty || round == Rounds)
                return centers;
            links = [.. links, .. added];
        }
    }

    /// <summary>Between units of one layer only, from those that stay to those that go: so no circle can arise.</summary>
    private static ImmutableArray<LayerLink> Overflow(LayoutOptions options, ImmutableArray<Size> sizes, ImmutableArray<LayerLink> links, ImmutableArray<Point> centers)
    {
        var area = sizes.Sum(size => (size.Width + options.NodeGap) * (size.Height + options.LayerGap));
        var limit = Math.Max(Slack * Math.Sqrt(area * options.AspectRatio), Fewest * (sizes.Average(size => size.Width) + options.NodeGap));
        var depths = links.CountBy(link => link.Above).ToDictionary();
        return [.. Enumerable.Range(0, sizes.Length).GroupBy(unit => Math.Round(centers[unit].Y))
            .SelectMany(layer => OverflowOf([.. layer.OrderByDescending(unit => depths.GetValueOrDefault(unit)).ThenBy(unit => unit)]))];

        IEnumerable<LayerLink> OverflowOf(ImmutableArray<int> layer)
        {
            var used = 0.0;
            var staying = layer.TakeWhile((unit, index) => (used += sizes[unit].Width + options.NodeGap) <= limit || index == 0).ToList();
            return layer.Skip(staying.Count).Select(unit => new LayerLink(staying.MinBy(other => Math.Abs(centers[other].X - centers[unit].X)), unit));
        }
    }
}
