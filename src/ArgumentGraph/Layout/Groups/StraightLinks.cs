using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>
/// Which links between neighbouring levels are plumb: a box over the middle one of an odd number of boxes below it, seen so from both
/// ends, and none crossing another, so that all can hold at once (after Brandes and Köpf 2002).
/// </summary>
internal static class StraightLinks
{
    public static ImmutableArray<(int Upper, int Lower)> Of(
        ImmutableArray<ImmutableArray<int>> levels, ImmutableArray<(int Upper, int Lower)> links)
    {
        var order = levels.SelectMany((level, row) => level.Select((cell, column) => (cell, (row, column))))
            .ToDictionary(pair => pair.cell, pair => (Row: pair.Item2.row, Column: pair.Item2.column));
        var near = links.Where(link => order[link.Lower].Row == order[link.Upper].Row + 1).ToList();
        var below = near.ToLookup(link => link.Upper, link => link.Lower);
        var above = near.ToLookup(link => link.Lower, link => link.Upper);
        var kept = ImmutableArray.CreateBuilder<(int Upper, int Lower)>();
        var (row, last) = (-1, -1);
        foreach (var link in near.Where(Mutual).OrderBy(link => order[link.Upper]))
        {
            if (order[link.Upper].Row != row)
                (row, last) = (order[link.Upper].Row, -1);
            if (order[link.Lower].Column <= last)
                continue;
            last = order[link.Lower].Column;
            kept.Add(link);
        }

        return kept.ToImmutable();

        bool Mutual((int Upper, int Lower) link) => Middle(below[link.Upper]) == link.Lower && Middle(above[link.Lower]) == link.Upper;

        int Middle(IEnumerable<int> cells)
        {
            var sorted = cells.OrderBy(cell => order[cell].Column).ToList();
            return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : -1;
        }
    }

    /// <summary>Makes what the solver left equal to within its tolerance equal to the last digit.</summary>
    public static void Snap(double[] places, ImmutableArray<(int Upper, int Lower)> links)
    {
        foreach (var (upper, lower) in links)
            places[lower] = places[upper];
    }
}
