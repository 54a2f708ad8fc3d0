using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Matching;

/// <summary>
/// How far one text makes the point that another states in short: the share of the point's words, weighed by what they tell in
/// this corpus, that the text says in the same or kindred words.
/// </summary>
internal sealed class MatchScorer
{
    // A point of few telling words ("affirmative action is not just", where all speak of affirmative action) is met by too much.
    private const double Doubt = 0.6;
    private const double OfDenied = 0.8;
    private const double OfDeniedOpposite = 0.6;

    private readonly CorpusStatistics statistics;
    private readonly Dictionary<string, AlignmentSide[]> sides;

    /// <summary>A scorer that knows how common each word is in these texts.</summary>
    public MatchScorer(IEnumerable<string> texts)
    {
        var readings = texts.Distinct(StringComparer.Ordinal).Select(t => InsightReading.Of(new Insight(t, t, t, InsightKind.Insight, [], []))).ToArray();
        statistics = new CorpusStatistics(readings);
        sides = readings.ToDictionary(r => r.Insight.Text, r => r.Sides.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>0 for nothing in common, near 1 where every one of many telling words of the point is said.</summary>
    public double Score(string text, string point)
    {
        var said = SidesOf(text);
        double met = 0, all = 0;
        foreach (var side in SidesOf(point))
        {
            foreach (var at in side.Content)
            {
                var weight = Weight(side.Tokens[at]);
                all += weight;
                met += weight * Best(side, at, said);
            }
        }

        return all == 0 ? 0 : met / (all + Doubt);
    }

    private AlignmentSide[] SidesOf(string text) =>
        sides.TryGetValue(text, out var known) ? known : [.. AnalysedText.Of(text).Sentences.Select(AlignmentSide.Of)];

    private double Weight(Token token) => 0.05 + statistics.Weight(token.Lemma);

    private static double Best(AlignmentSide side, int at, AlignmentSide[] said)
    {
        var best = 0.0;
        foreach (var other in said)
        {
            foreach (var i in other.Content)
            {
                var (a, b) = (other.Tokens[i], side.Tokens[at]);
                best = Math.Max(best, other.Denied[i] == side.Denied[at] ? Kinship(a, b) : KinshipOfDenied(a, b));
            }
        }

        return best;
    }

    private static double Kinship(Token a, Token b) => WordRelations.Between(a, b) switch
    {
        WordRelation.Same => 1,
        WordRelation.Narrower => 0.6,
        WordRelation.Wider => 0.5,
        WordRelation.Near => 0.4,
        WordRelation.Opposite => 0.3,
        _ => SharesStem(a.Lemma, b.Lemma) ? 0.8 : 0,
    };

    // What is unfair is not just, and what is fair no match for it; a deed may be spoken of either way.
    private static double KinshipOfDenied(Token a, Token b) => (a.Tag, WordRelations.Between(a, b)) switch
    {
        (_, WordRelation.Opposite) => OfDeniedOpposite,
        (Tag.Adjective, WordRelation.Same) => 0,
        _ => OfDenied * Kinship(a, b),
    };

    // "express", "expression"; "religious", "religion".
    private static bool SharesStem(string a, string b)
    {
        var shared = 0;
        while (shared < Math.Min(a.Length, b.Length) && a[shared] == b[shared])
            shared++;
        return shared >= 5 && shared >= Math.Max(a.Length, b.Length) - 5 && shared * 2 > Math.Max(a.Length, b.Length);
    }
}
