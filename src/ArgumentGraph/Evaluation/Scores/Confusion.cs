using System.Collections.Immutable;

namespace ArgumentGraph.Evaluation.Scores;

/// <summary>How often each label was given for each gold label.</summary>
/// <param name="Labels">Of gold and of decisions.</param>
/// <param name="Counts">Row by row: gold label times number of labels plus decided label.</param>
public sealed record Confusion(ImmutableArray<string> Labels, ImmutableArray<int> Counts)
{
    /// <summary>Counts pairs of gold and decided label.</summary>
    public static Confusion Of(IEnumerable<(string Gold, string Decided)> rows)
    {
        var list = rows.ToList();
        var labels = list.SelectMany(r => new[] { r.Gold, r.Decided }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var counts = new int[labels.Length * labels.Length];
        foreach (var (gold, decided) in list)
            counts[labels.BinarySearch(gold, StringComparer.Ordinal) * labels.Length + labels.BinarySearch(decided, StringComparer.Ordinal)]++;
        return new Confusion(labels, [.. counts]);
    }

    /// <summary>Rows counted.</summary>
    public int Total => Counts.Sum();

    /// <summary>Share of right decisions, 0 to 1; 0 of nothing.</summary>
    public double Accuracy => Ratio(Labels.Select((_, i) => Count(i, i)).Sum(), Total);

    /// <summary>Mean F1 over the labels that occur in gold.</summary>
    public double MacroF1 => Scores().Where(s => s.Gold > 0).Select(s => s.F1).DefaultIfEmpty().Average();

    /// <summary>How often a decision was made for a gold label; both by their place in <see cref="Labels"/>.</summary>
    public int Count(int gold, int decided) => Counts[gold * Labels.Length + decided];

    /// <summary>One row a label, in the order of <see cref="Labels"/>.</summary>
    public ImmutableArray<LabelScore> Scores() => [.. Labels.Select((label, i) =>
    {
        var gold = Enumerable.Range(0, Labels.Length).Sum(j => Count(i, j));
        var decided = Enumerable.Range(0, Labels.Length).Sum(j => Count(j, i));
        return new LabelScore(label, Count(i, i), gold, decided);
    })];

    internal static double Ratio(double part, double whole) => whole > 0 ? part / whole : 0;
}

/// <summary>How well one label is found.</summary>
/// <param name="Right">Rows that have it and were given it.</param>
/// <param name="Gold">Rows that have it.</param>
/// <param name="Decided">Rows that were given it.</param>
public sealed record LabelScore(string Label, int Right, int Gold, int Decided)
{
    /// <summary>Share of those given the label that have it; 0 where none was given.</summary>
    public double Precision => Confusion.Ratio(Right, Decided);

    /// <summary>Share of those that have the label that were given it.</summary>
    public double Recall => Confusion.Ratio(Right, Gold);

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Confusion.Ratio(2.0 * Right, Gold + Decided);
}
