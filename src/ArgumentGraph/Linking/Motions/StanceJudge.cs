using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Motions;

/// <summary>Whether a claim speaks for or against a motion, from words of praise and blame and the sign of what is proposed.</summary>
internal static class StanceJudge
{
    /// <summary>Always takes a side: for half of what is written on motions no word tells, and the confidence says so.</summary>
    public static PairVerdict Judge(string claim, string motion) => Judge(claim, Motion.Of(motion), StanceModel.Shipped);

    public static PairVerdict Judge(string claim, Motion motion, StanceModel model) => Judge(StanceFeatures.Of(claim, motion), model);

    public static PairVerdict Judge(SortedDictionary<string, double> features, StanceModel model)
    {
        var score = model.Score(features);
        var side = score > 0 ? 1 : -1;
        var telling = Telling(features, side, model).Take(3).Select(f => $"\"{f}\"").ToArray();
        var words = telling.Length == 0 ? "" : $", by words such as {string.Join(", ", telling)}";
        return new PairVerdict(
            side > 0 ? RelationType.Supports : RelationType.Contradicts, Math.Round(1 / (1 + Math.Exp(-Math.Abs(score))), 2),
            side > 0 ? RelationKind.SharedStance : RelationKind.Framing, [],
            side > 0 ? $"The claim speaks for what is proposed{words}." : $"The claim speaks against what is proposed{words}.");
    }

    /// <summary>The lemmas that speak most for a side, strongest first.</summary>
    public static IEnumerable<string> Telling(SortedDictionary<string, double> features, int side, StanceModel model) =>
        features.Select(f => (f.Key, Weight: side * f.Value * model.Weight(f.Key))).Where(f => f.Weight > 0 && f.Key[0] != '(' && !Tagger.IsClosed(f.Key))
            .OrderByDescending(f => f.Weight).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key);
}
