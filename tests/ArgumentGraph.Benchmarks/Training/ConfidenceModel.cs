using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Linking.Judging;

namespace ArgumentGraph.Benchmarks.Training;

/// <summary>
/// A line for each ground and setting. What is known beforehand is said by a stated prior, learned anew from all grounds of a family,
/// and then from the ground itself: a ground with few cases keeps to its family, a family with few to the prior.
/// </summary>
internal sealed class ConfidenceModel
{
    // What is expected before any case is seen weighs as much as this many cases.
    private const double PriorCases = 30;

    // Corpora differ among themselves far more than chance would have it: however large, one tells no more than this many cases.
    private const double MostOfCorpus = 40;
    private const int Fewest = 30;
    private static readonly double[] Weights = [0, 0.25, 0.5, 0.75, 1];
    private static readonly double[] PriorWeights = [0.3, 0.475, 0.65, 0.825, 1];

    private readonly Dictionary<(Setting, Ground), ConfidenceLine> grounds;
    private readonly IReadOnlyList<ConfidenceCase> cases;

    private ConfidenceModel(IReadOnlyList<ConfidenceCase> cases, Dictionary<(Setting, Ground), ConfidenceLine> grounds) =>
        (this.cases, this.grounds) = (cases, grounds);

    public static ConfidenceModel Fit(IReadOnlyList<ConfidenceCase> cases)
    {
        var of = cases.ToLookup(c => (c.Setting, c.Ground));
        var all = Enum.GetValues<Setting>().SelectMany(s => Enum.GetValues<Ground>().Select(g => (Setting: s, Ground: g))).ToArray();
        var families = all.GroupBy(k => (k.Setting, FamilyOf(k.Ground)))
            .ToDictionary(f => f.Key, f => Fit(Prior(f.Key.Setting, f.Key.Item2), [.. f.SelectMany(k => of[k])]));
        return new(cases, all.ToDictionary(k => k, k => Fit(families[(k.Setting, FamilyOf(k.Ground))], [.. of[k]])));
    }

    public double At(ConfidenceCase found) => LineOf(found.Setting, found.Ground).At(found.Weight);

    /// <summary>The table as it ships.</summary>
    public IEnumerable<CalibrationLine> Lines() => grounds.Keys.Select(key => LineOf(key.Item1, key.Item2));

    private CalibrationLine LineOf(Setting setting, Ground ground)
    {
        if (ground == Ground.Motion)
            return new CalibrationLine(setting, ground, Weights, 0, 0, "as the stance model says");
        var own = cases.Where(c => c.Setting == setting && c.Ground == ground).ToArray();
        var line = grounds[(setting, ground)];
        return new CalibrationLine(setting, ground, [.. Weights.Select(w => Math.Round(line.At(w), 2))], own.Length, own.Count(c => c.IsRight), SourceOf(own, FamilyOf(ground)));
    }

    private static string SourceOf(ConfidenceCase[] own, string family)
    {
        var sources = string.Join(", ", own.GroupBy(c => c.Source).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Sum(c => c.Share):0}")));
        return own.Sum(c => c.Share) >= Fewest ? sources : sources.Length == 0 ? $"none: as {family}" : $"{sources}; few: leans on {family}";
    }

    private static ConfidenceLine Fit(ConfidenceLine prior, ImmutableArray<ConfidenceCase> cases) => ConfidenceLine.Fit(
    [
        .. PriorWeights.Select(w => (w, prior.At(w), PriorCases / PriorWeights.Length)),
        .. cases.GroupBy(c => c.Source).SelectMany(g => Capped([.. g])),
    ]);

    private static IEnumerable<(double Weight, double Right, double Share)> Capped(ConfidenceCase[] ofCorpus)
    {
        var scale = Math.Min(1, MostOfCorpus / ofCorpus.Sum(c => c.Share));
        return ofCorpus.Select(c => (c.Weight, c.IsRight ? 1.0 : 0, c.Share * scale));
    }

    private static string FamilyOf(Ground ground) => ground switch
    {
        Ground.Framing or Ground.SharedStance or Ground.CommonCase or Ground.RivalCause or Ground.Cause or Ground.Evidence or Ground.Overtaken => "apparent",
        _ => "proven",
    };

    // By hand: of two aligned sentences what has passed all checks is mostly so, and more of the same words make it little surer;
    // what two insights lean towards is so more often than not. Among all pairs of a map more is due to chance.
    private static ConfidenceLine Prior(Setting setting, string family) => family switch
    {
        "proven" when setting == Setting.Alone => ConfidenceLine.Through(0.85, 0.93),
        "proven" => ConfidenceLine.Through(0.65, 0.88),
        _ => ConfidenceLine.Through(0.5, 0.75),
    };
}
