using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Matching;

/// <summary>
/// How well statements on one side of a motion fit its key points: the key point's telling words that a statement has. A word
/// tells much when few statements use it, and more when no other key point has it; the words of the motion tell little.
/// </summary>
internal static class MatchScores
{
    // Between a sum, which favours long key points, and a share, which favours short ones.
    private const double LengthPower = 0.6;
    private const double TopicShare = 0.3;
    private const double SharedPointShare = 0.3;

    /// <summary>One row a statement, one score a key point; from 0, more is better, comparable within one call.</summary>
    public static double[][] Of(ImmutableArray<string> statements, ImmutableArray<string> points, string topic)
    {
        ImmutableArray<FrozenSet<string>> said = [.. statements.Select(WordStems.Of)];
        ImmutableArray<FrozenSet<string>> wanted = [.. points.Select(WordStems.Of)];
        var weights = Weights(said, wanted, WordStems.Of(topic));
        return [.. said.Select(s => wanted.Select(w => Score(s, w, weights)).ToArray())];
    }

    private static double Score(FrozenSet<string> said, FrozenSet<string> wanted, Dictionary<string, double> weights)
    {
        var all = wanted.Order(StringComparer.Ordinal).Sum(w => weights[w]);
        return all > 0 ? wanted.Order(StringComparer.Ordinal).Where(said.Contains).Sum(w => weights[w]) / Math.Pow(all, LengthPower) : 0;
    }

    private static Dictionary<string, double> Weights(
        ImmutableArray<FrozenSet<string>> said, ImmutableArray<FrozenSet<string>> wanted, FrozenSet<string> topic)
    {
        var uses = said.SelectMany(s => s).CountBy(w => w).ToDictionary(StringComparer.Ordinal);
        var points = wanted.SelectMany(s => s).CountBy(w => w).ToDictionary(StringComparer.Ordinal);
        return points.Keys.ToDictionary(w => w, w =>
            Rarity(uses.GetValueOrDefault(w), said.Length) * (SharedPointShare + Math.Log((wanted.Length + 1.0) / points[w])) * (topic.Contains(w) ? TopicShare : 1),
            StringComparer.Ordinal);
    }

    private static double Rarity(int uses, int statements) => Math.Max(0.01, Math.Log((statements + 1.0) / (uses + 0.5)));
}
