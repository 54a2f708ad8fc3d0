using System.Globalization;
using System.Text.Json;
using ArgumentGraph.Linking.Motions;

namespace ArgumentGraph.Benchmarks.Training;

/// <summary>
/// Stance of a claim towards a motion, from the training split of ArgKP (IBM Research, CDLA-Sharing-1.0).
/// Prints accuracy on topics left out and writes the table; the same data gives the same bytes.
/// </summary>
internal static class StanceTraining
{
    private const int Folds = 6;
    private const double Penalty = 20;
    private const int LeastExamples = 10;
    private const int LeastGroups = 12;

    public static void Run(string data)
    {
        var examples = Read(Path.Combine(data, ShippableSets.Stance)).ToArray();
        var topics = examples.Select(e => e.Group).Distinct().Order(StringComparer.Ordinal).ToArray();
        var scored = Enumerable.Range(0, Folds).SelectMany(fold => Held(examples, [.. topics.Where((_, i) => i % Folds == fold)])).ToArray();
        // Scores on topics left out are too sure; one factor brings them to the share that is right.
        var scale = Enumerable.Range(2, 14).Select(i => i / 10.0).MinBy(s => scored.Sum(e => Math.Log(1 + Math.Exp(-(e.IsCase ? 1 : -1) * s * e.Score))));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{examples.Length} claims, {topics.Length} motions; motions left out: {100.0 * scored.Count(e => e.Score > 0 == e.IsCase) / scored.Length:0.0} % right, scale {scale:0.0}"));
        var weights = LogisticRegression.Fit(examples, Penalty, LeastExamples, LeastGroups);
        var path = Path.Combine("src", "ArgumentGraph", "Linking", "Motions", "Weights", "stance.tsv");
        File.WriteAllText(path, string.Join('\n', [.. Lines(weights, scale), ""]));
        Console.WriteLine($"{weights.Count} weights written to {path}");
    }

    private static IEnumerable<Example> Read(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            string Field(string name) => row.RootElement.GetProperty(name).GetString() ?? "";
            if (Field("split") == "train")
                yield return new Example(StanceFeatures.Of(Field("a"), Motion.Of(Field("b"))), Field("label") == "support", Field("topic"));
        }
    }

    private static IEnumerable<(double Score, bool IsCase)> Held(Example[] examples, HashSet<string> held)
    {
        var model = new StanceModel(LogisticRegression.Fit([.. examples.Where(e => !held.Contains(e.Group))], Penalty, LeastExamples, LeastGroups));
        return examples.Where(e => held.Contains(e.Group)).Select(e => (model.Score(e.Features), e.IsCase));
    }

    private static IEnumerable<string> Lines(SortedDictionary<string, double> weights, double scale) =>
    [
        "# Log odds that a claim with this word is for a motion that would bring or keep something; turned round for one that would take it away.",
        "# Made by: dotnet run -c Release --project tests/ArgumentGraph.Benchmarks -- train",
        "# From the training split of ArgKP (IBM Research, CDLA-Sharing-1.0). Features in brackets are described in StanceFeatures.cs.",
        .. weights.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key}\t{w.Value * scale:0.00}")),
    ];
}
