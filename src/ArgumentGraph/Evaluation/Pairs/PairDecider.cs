using System.Collections.Immutable;
using ArgumentGraph.Linking;
using ArgumentGraph.Linking.Motions;
using ArgumentGraph.Model;

namespace ArgumentGraph.Evaluation.Pairs;

/// <summary>From what the linker says of a pair to one of the labels that a set knows.</summary>
internal sealed class PairDecider(ImmutableArray<string> labels, LinkingOptions options)
{
    private readonly bool mustChoose = !labels.Contains(PairDecision.None);

    public PairDecision Decide(string a, string b)
    {
        var (first, second) = (AsInsight("a", a), AsInsight("b", b));
        var explained = Linker.Explain(new Corpus([], [first, second]), "a", "b", options);
        if (explained.Relations.OrderByDescending(r => r.Confidence).FirstOrDefault() is { } relation)
            return Known(Of(relation));
        return mustChoose ? Likelier(a, b) : PairDecision.Nothing;
    }

    private static PairDecision Of(Relation relation) => new(
        relation.Type == RelationType.Contradicts ? PairDecision.Contradict : PairDecision.Support,
        relation.Confidence, relation.Kind, relation.Explanation, relation.Evidence);

    private static Insight AsInsight(string id, string text) => new(id, text, text, InsightKind.Claim, [], []);

    // A set without the label cannot hold what it stands for.
    private PairDecision Known(PairDecision decision) => mustChoose || labels.Contains(decision.Label) ? decision : PairDecision.Nothing;

    // Log-odds to a chance; a side that had to be chosen is never certain.
    private static PairDecision Likelier(string a, string b)
    {
        var odds = MotionStance.Of(a, b);
        return new(odds < 0 ? PairDecision.Contradict : PairDecision.Support, Math.Round(1 / (1 + Math.Exp(-Math.Abs(odds))), 2), RelationKind.SharedStance, null, []);
    }
}
