using System.Collections.Frozen;
using System.Globalization;

namespace ArgumentGraph.Linking.Motions;

/// <summary>A weight for each feature: a readable table of "feature, tab, weight", made by the training verb of the benchmark project.</summary>
internal sealed class StanceModel(IEnumerable<KeyValuePair<string, double>> weights)
{
    private static readonly Lazy<StanceModel> Lazy = new(Load);
    private readonly FrozenDictionary<string, double> weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    public static StanceModel Shipped => Lazy.Value;

    /// <summary>Log odds that the claim is for the motion.</summary>
    public double Score(IEnumerable<KeyValuePair<string, double>> features)
    {
        var score = 0.0;
        foreach (var (name, value) in features)
            score += value * weights.GetValueOrDefault(name);
        return score;
    }

    public double Weight(string feature) => weights.GetValueOrDefault(feature);

    private static StanceModel Load()
    {
        using var stream = typeof(StanceModel).Assembly.GetManifestResourceStream("Weights.stance")
            ?? throw new InvalidDataException("This build holds no stance weights: bug, please report.");
        using var reader = new StreamReader(stream);
        var weights = new List<KeyValuePair<string, double>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var name, var weight])
                weights.Add(new(name, double.Parse(weight, CultureInfo.InvariantCulture)));
        }

        return new StanceModel(weights);
    }
}
