using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Judges a lone pair of texts, with no corpus around them to tell what they are about: they are taken to speak of one thing.</summary>
internal static class PairJudge
{
    /// <summary>Whether the first text supports or contradicts the second.</summary>
    public static PairVerdict Judge(string a, string b, LinkingOptions? options = null)
    {
        var pair = new CandidatePair(InsightReading.Of(Alone("a", a)), InsightReading.Of(Alone("b", b)));
        var aligned = AlignmentRule.JudgeAlone(pair).ToImmutableArray();
        if (Best(aligned) is { } found)
            return Verdict(found, pair);
        var judge = new LexicalJudge(new CorpusStatistics([pair.First, pair.Second]), options ?? LinkingOptions.Default);
        var all = judge.Judge(pair);
        if (Best(all) is { } other)
            return Verdict(other, pair);
        return aligned.Concat(all).Where(f => f.TurnedDownBy is not null).OrderByDescending(f => f.Weight).FirstOrDefault() is { } turnedDown
            ? PairVerdict.None($"{Words.Of(turnedDown.Kind)}: {turnedDown.TurnedDownBy}")
            : PairVerdict.None("nothing in them speaks for a relation");
    }

    private static Finding? Best(ImmutableArray<Finding> findings) => findings
        .Where(f => f.TurnedDownBy is null && (f.Type != RelationType.Supports || f.FromFirst || f.Kind == RelationKind.SharedStance))
        .OrderByDescending(f => f.Type == RelationType.Contradicts).ThenByDescending(f => f.Weight)
        .FirstOrDefault();

    private static PairVerdict Verdict(Finding finding, CandidatePair pair) => new(
        finding.Type, Confidence.Of(finding), finding.Kind,
        [.. finding.Cues.OrderBy(c => c.InFirst ? 0 : 1).Select(c => c.Span.Of((c.InFirst ? pair.First : pair.Second).Insight.Text))],
        finding.Explanation);

    private static Insight Alone(string id, string text) => new(id, text, text, InsightKind.Insight, [], []);
}
