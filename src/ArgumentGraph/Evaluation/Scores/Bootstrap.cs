using System.Collections.Immutable;

namespace ArgumentGraph.Evaluation.Scores;

/// <summary>Where a figure lies in 95 of 100 redrawn samples.</summary>
public sealed record Interval(double Low, double High);

/// <summary>
/// Percentile bootstrap over groups (Efron 1979): whole topics or documents are drawn again, because rows of one group are alike.
/// The draws come from a fixed seed, so that two runs agree to the byte.
/// </summary>
internal static class Bootstrap
{
    private const int Samples = 1000;
    private const ulong Seed = 0x9E3779B97F4A7C15;

    /// <summary>Intervals of accuracy and macro-F1; gold and decided label by number, with the group of each row.</summary>
    public static (Interval Accuracy, Interval MacroF1) Of(Confusion all, IReadOnlyList<(string Gold, string Decided)> rows, ImmutableArray<int> groups)
    {
        var cells = Cells(all.Labels, rows, groups);
        var (accuracies, scores) = (new double[Samples], new double[Samples]);
        var draw = Seed;
        for (var sample = 0; sample < Samples; sample++)
        {
            var counts = new int[all.Counts.Length];
            for (var i = 0; i < cells.Length; i++)
            {
                foreach (var (cell, count) in cells[Below(ref draw, cells.Length)])
                    counts[cell] += count;
            }

            var drawn = new Confusion(all.Labels, [.. counts]);
            (accuracies[sample], scores[sample]) = (drawn.Accuracy, drawn.MacroF1);
        }

        return (Middle(accuracies), Middle(scores));
    }

    /// <summary>Interval of F1 over units that are each counted; all of a unit is drawn or none.</summary>
    public static Interval OfF1(IReadOnlyList<LabelScore> units)
    {
        var values = new double[Samples];
        var draw = Seed;
        for (var sample = 0; sample < Samples; sample++)
        {
            var (right, both) = (0, 0);
            for (var i = 0; i < units.Count; i++)
            {
                var unit = units[Below(ref draw, units.Count)];
                (right, both) = (right + unit.Right, both + unit.Gold + unit.Decided);
            }

            values[sample] = Confusion.Ratio(2.0 * right, both);
        }

        return Middle(values);
    }

    // Of each group, which cells of the table it fills.
    private static (int Cell, int Count)[][] Cells(ImmutableArray<string> labels, IReadOnlyList<(string Gold, string Decided)> rows, ImmutableArray<int> groups) =>
        [.. rows.Zip(groups)
            .GroupBy(r => r.Second)
            .OrderBy(g => g.Key)
            .Select(g => g.CountBy(r => labels.BinarySearch(r.First.Gold, StringComparer.Ordinal) * labels.Length
                + labels.BinarySearch(r.First.Decided, StringComparer.Ordinal)).Select(c => (c.Key, c.Value)).ToArray())];

    private static Interval Middle(double[] values)
    {
        Array.Sort(values);
        return new Interval(values[(int)(0.025 * Samples)], values[(int)(0.975 * Samples) - 1]);
    }

    // SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine.
    private static int Below(ref ulong state, int bound)
    {
        var z = state += Seed;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)bound);
    }
}
