using System.Globalization;
using ArgumentGraph.Evaluation.Scores;

namespace ArgumentGraph.Benchmarks.Training;

/// <summary>How often findings are right: prints what holds on topics left out, and writes the table.</summary>
internal static class ConfidenceTraining
{
    private const int Folds = 6;
    private static readonly (string Name, string File)[] ForMeasuring = [("PERSPECTRUM", "perspectrum.dev.pairs.jsonl"), ("IBM claim stance", "ibm-claim-stance.train.pairs.jsonl")];
    private static readonly string File = Path.Combine("src", "ArgumentGraph", "Linking", "Judging", "Weights", "confidence.tsv");

    public static void Run(string data)
    {
        var cases = ConfidenceCorpora.Read(data);
        var groups = cases.Select(c => c.Group).Distinct().Order(StringComparer.Ordinal).Index().ToDictionary(g => g.Item, g => g.Index % Folds);
        var held = Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var model = ConfidenceModel.Fit([.. cases.Where(c => groups[c.Group] != fold)]);
            return cases.Where(c => groups[c.Group] == fold).Select(c => (Case: c, Confidence: model.At(c)));
        }).ToArray();
        Console.WriteLine("Confidence on topics left out");
        foreach (var set in held.GroupBy(h => (h.Case.Setting, h.Case.Source)).OrderBy(g => g.Key.Setting).ThenBy(g => g.Key.Source, StringComparer.Ordinal))
            Print($"{set.Key.Setting} {set.Key.Source}", [.. set]);
        foreach (var ground in held.GroupBy(h => (h.Case.Setting, h.Case.Ground)).OrderBy(g => g.Key))
            Print($"{ground.Key.Setting} {ground.Key.Ground}", [.. ground]);
        var model = ConfidenceModel.Fit(cases);
        System.IO.File.WriteAllText(File, string.Join('\n', [.. Head, .. model.Lines().Select(l => l.Written()), ""]));
        Console.WriteLine($"{cases.Length} findings weighed, written to {File}");
        foreach (var (name, file) in ForMeasuring.Where(f => System.IO.File.Exists(Path.Combine(data, f.File))))
            Measure(name, [.. ConfidenceCorpora.HeldOut(name, Path.Combine(data, file)).Select(c => (c, model.At(c)))]);
    }

    private static void Measure(string name, (ConfidenceCase Case, double Confidence)[] held)
    {
        Console.WriteLine($"A map of {name}, never trained on");
        Print("all", held);
        foreach (var ground in held.GroupBy(h => h.Case.Ground).OrderBy(g => g.Key))
            Print($"{ground.Key}", [.. ground]);
    }

    private static void Print(string name, (ConfidenceCase Case, double Confidence)[] held) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {name,-22} {held.Length,5} findings, mean confidence {held.Average(h => h.Confidence):0.00}, right {held.Count(h => h.Case.IsRight) / (double)held.Length:0.00}, calibration error {Reliability.Gap(Reliability.Of(held.Select(h => (Math.Round(h.Confidence, 2), h.Case.IsRight)))):0.000}"));

    private static IReadOnlyList<string> Head { get; } =
    [
        "# How often a finding is right, at the weights 0, 1/4, 1/2, 3/4 and 1: setting, ground, five chances, findings, right ones, and what",
        "# they count for by corpus after each text has been counted once. How it is made: ConfidenceModel.cs, docs/decisions/0008.",
        "# Made by: dotnet run -c Release --project tests/ArgumentGraph.Benchmarks -- train confidence",
        "# From ArgKP (IBM Research, CDLA-Sharing-1.0), Political (S. Menini et al., CC BY 4.0) and CLCD (F. Salvatore et al., MIT).",
    ];
}
