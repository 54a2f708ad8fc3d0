namespace ArgumentGraph.Benchmarks.Training;

/// <summary>An example: named features and whether it is a case of what is learned.</summary>
/// <param name="Group">Topic; held-out folds never split one.</param>
internal sealed record Example(SortedDictionary<string, double> Features, bool IsCase, string Group);

/// <summary>
/// Logistic regression with a quadratic penalty, fitted by batch gradient steps of adaptive length (AdaGrad, Duchi et al. 2011).
/// No chance is involved: features are in ordinal order, and the same examples give the same weights.
/// </summary>
internal static class LogisticRegression
{
    private const int Steps = 150;
    private const double Length = 0.3;

    /// <summary>A weight for each feature that stands in enough examples of enough groups.</summary>
    public static SortedDictionary<string, double> Fit(IReadOnlyList<Example> examples, double penalty, int leastExamples, int leastGroups)
    {
        var names = examples.SelectMany(e => e.Features.Keys.Select(k => (k, e.Group))).GroupBy(f => f.k, StringComparer.Ordinal)
            .Where(g => g.Count() >= leastExamples && g.Select(f => f.Group).Distinct().Count() >= leastGroups)
            .Select(g => g.Key).Order(StringComparer.Ordinal).ToArray();
        var index = names.Select((name, i) => (name, i)).ToDictionary(f => f.name, f => f.i, StringComparer.Ordinal);
        var rows = examples.Select(e => e.Features.Where(f => index.ContainsKey(f.Key)).Select(f => (At: index[f.Key], f.Value)).ToArray()).ToArray();
        var weights = new double[names.Length];
        var squares = new double[names.Length];
        for (var step = 0; step < Steps; step++)
            Step(rows, examples, weights, squares, penalty);
        return new(names.Select((name, i) => (name, i)).ToDictionary(f => f.name, f => weights[f.i]), StringComparer.Ordinal);
    }

    private static void Step((int At, double Value)[][] rows, IReadOnlyList<Example> examples, double[] weights, double[] squares, double penalty)
    {
        var gradient = new double[weights.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var score = 0.0;
            foreach (var (at, value) in rows[i])
                score += weights[at] * value;
            var error = 1 / (1 + Math.Exp(-score)) - (examples[i].IsCase ? 1 : 0);
            foreach (var (at, value) in rows[i])
                gradient[at] += error * value;
        }

        for (var at = 0; at < weights.Length; at++)
        {
            var slope = gradient[at] + penalty * weights[at];
            squares[at] += slope * slope;
            weights[at] -= Length * slope / Math.Sqrt(squares[at] + 1e-9);
        }
    }
}
