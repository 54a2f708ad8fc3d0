using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>
/// Keeps layers from growing far wider than the page: what does not fit into its layer goes to the next one that has room (as in Coffman
/// and Graham 1972, with widths), and a link from the layer above tells the engine so.
/// </summary>
internal static class LayerWidths
{
    private const double Slack = 0.8;
    private const int Fewest = 4;

    /// <summary>The links to be added.</summary>
    /// <param name="ranks">A place for each unit; links lead from smaller to greater ones.</param>
    public static IEnumerable<LayerLink> Limited(LayoutOptions options, ImmutableArray<Unit> units, ImmutableArray<LayerLink> links, int[] ranks)
    {
        var area = units.Sum(unit => (unit.Size.Width + options.NodeGap) * (unit.Size.Height + options.LayerGap));
        var limit = Math.Max(Fewest * (units.Average(unit => unit.Size.Width) + options.NodeGap), Slack * Math.Sqrt(area * options.AspectRatio));
        var above = links.ToLookup(link => link.Below, link => link.Above);
        var layers = new int[units.Length];
        var widths = new List<double>();
        var last = new List<int>();
        foreach (var unit in Enumerable.Range(0, units.Length).OrderBy(unit => ranks[unit]))
        {
            var earliest = above[unit].Select(other => layers[other] + 1).DefaultIfEmpty(0).Max();
            var width = units[unit].Size.Width + options.NodeGap;
            layers[unit] = earliest;
            while (layers[unit] < widths.Count && widths[layers[unit]] > 0 && widths[layers[unit]] + width > limit)
                layers[unit]++;
            while (widths.Count <= layers[unit])
            {
                widths.Add(0);
                last.Add(unit);
            }

            widths[layers[unit]] += width;
            last[layers[unit]] = unit;
            if (layers[unit] > earliest)
                yield return new LayerLink(last[layers[unit] - 1], unit);
        }
    }
}
