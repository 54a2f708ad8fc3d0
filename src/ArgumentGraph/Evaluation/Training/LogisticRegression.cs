using System.Collections.Immutable;

namespace ArgumentGraph.Evaluation.Training;

/// <summary>One claim and motion with its answer.</summary>
/// <param name="Sign">Of the motion, 1 or -1.</param>
internal sealed record StanceExample(ImmutableArray<(string Name, double Value)> Features, int Sign, bool Supports, string Topic);

/// <summary>
/// Logistic regression with an L2 penalty, by full-batch descent with Adam's step sizes (Kingma and Ba 2015): no shuffling and
/// no chance, so that the weights, rounded, are the same every time.
/// </summary>
internal static class LogisticRegression
{
    private const int Steps = 200;
    private const double StepSize = 0.05;
    private const double Penalty = 3;

    // A word of one or two topics tells the topic, not the side.
    private const int LeastTopics = 3;

    public static IEnumerable<(string Name, double Weight)> Learn(StanceExample[] examples)
    {
        string[] names = [.. examples.SelectMany(e => e.Features.Select(f => (f.Name, e.Topic))).Distinct().CountBy(f => f.Name).Where(f => f.Value >= LeastTopics).Select(f => f.Key).Order(StringComparer.Ordinal)];
        var places = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        var rows = examples.Select(e => e.Features.Where(f => places.ContainsKey(f.Name)).Select(f => (At: places[f.Name], Value: f.Value * e.Sign)).ToArray()).ToArray();
        var descent = new Descent(names.Length);
        for (var step = 1; step <= Steps; step++)
            descent.Step(step, Gradient(rows, examples, descent.Weights));
        return names.Zip(descent.Weights);
    }

    private static double[] Gradient((int At, double Value)[][] rows, StanceExample[] examples, double[] weights)
    {
        var gradient = weights.Select(w => Penalty * w / rows.Length).ToArray();
        foreach (var (row, example) in rows.Zip(examples))
        {
            var error = (1 / (1 + Math.Exp(-row.Sum(f => weights[f.At] * f.Value))) - (example.Supports ? 1 : 0)) / rows.Length;
            foreach (var (at, value) in row)
                gradient[at] += error * value;
        }

        return gradient;
    }

    private sealed class Descent(int size)
    {
        private const double MeanDecay = 0.9;
        private const double SquareDecay = 0.999;

        private readonly double[] mean = new double[size];
        private readonly double[] square = new double[size];

        public double[] Weights { get; } = new double[size];

        public void Step(int step, double[] gradient)
        {
            for (var i = 0; i < size; i++)
            {
                mean[i] = MeanDecay * mean[i] + (1 - MeanDecay) * gradient[i];
                square[i] = SquareDecay * square[i] + (1 - SquareDecay) * gradient[i] * gradient[i];
                var (m, s) = (mean[i] / (1 - Math.Pow(MeanDecay, step)), square[i] / (1 - Math.Pow(SquareDecay, step)));
                Weights[i] -= StepSize * m / (Math.Sqrt(s) + 1e-8);
            }
        }
    }
}
