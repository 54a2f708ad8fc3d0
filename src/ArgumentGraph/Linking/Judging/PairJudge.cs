using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Motions;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Judges a lone pair of texts, with no corpus around them to tell what they are about: they are taken to speak of one thing.</summary>
internal static class PairJudge
{
    private const int ShortText = 2;

    /// <summary>Whether the first text supports or contradicts the second.</summary>
    public static PairVerdict Judge(string a, string b, LinkingOptions? options = null)
    {
        options ??= LinkingOptions.Default;
        var least = Thresholds.Of(options.Sensitivity);
        var pair = PairOf(a, b);
        var isShort = IsShort(pair);
        var aligned = Aligned(pair);
        if (Best(aligned) is { } found)
            return least.Doubt(found, Setting.Alone) is { } doubt ? PairVerdict.None($"{Words.Of(found.Kind)}: {doubt}") : Verdict(found, pair);
        if (pair.Second.Sides.Length == 1 && Motion.Of(b) is { Explicit: true } motion)
            return StanceJudge.Judge(a, motion, StanceModel.Shipped);
        var judge = new LexicalJudge(new CorpusStatistics([pair.First, pair.Second]), options, Setting.Alone);
        // In a sentence or two each word may matter; there entailment has decided, not likeness.
        var all = judge.Judge(pair).RemoveAll(f => isShort && f.Kind == RelationKind.NearCopy);
        if (Best(all) is { } other)
            return Verdict(other, pair);
        return aligned.Concat(all).Where(f => f.TurnedDownBy is not null).OrderByDescending(f => f.Weight).FirstOrDefault() is { } turnedDown
            ? PairVerdict.None($"{Words.Of(turnedDown.Kind)}: {turnedDown.TurnedDownBy}")
            : PairVerdict.None("nothing in them speaks for a relation");
    }

    /// <summary>What the rules find and keep between the two, before anything is held against a threshold; of motions nothing.</summary>
    public static ImmutableArray<Finding> Found(string a, string b)
    {
        var pair = PairOf(a, b);
        return Best(Aligned(pair)) is { } found
            ? [found]
            : [.. new LexicalJudge(new CorpusStatistics([pair.First, pair.Second]), LinkingOptions.Default, Setting.Alone).Found(pair).Where(Holds)];
    }

    private static CandidatePair PairOf(string a, string b) => new(InsightReading.Of(Alone("a", a)), InsightReading.Of(Alone("b", b)));

    // Among many sentences two are easily alike; then as much must be the same as in a corpus.
    private static ImmutableArray<Finding> Aligned(CandidatePair pair) =>
        [.. IsShort(pair) ? AlignmentRule.JudgeAlone(pair) : AlignmentRule.Judge(pair)];

    private static bool IsShort(CandidatePair pair) => pair.First.Sides.Length <= ShortText && pair.Second.Sides.Length <= ShortText;

    private static bool Holds(Finding finding) =>
        finding.TurnedDownBy is null && (finding.Type != RelationType.Supports || finding.FromFirst || finding.Kind == RelationKind.SharedStance);

    private static Finding? Best(ImmutableArray<Finding> findings) => findings.Where(Holds)
        .OrderByDescending(f => f.Type == RelationType.Contradicts).ThenByDescending(f => f.Weight)
        .FirstOrDefault();

    private static PairVerdict Verdict(Finding finding, CandidatePair pair) => new(
        finding.Type, Confidence.Of(finding, Setting.Alone), finding.Kind,
        [.. finding.Cues.OrderBy(c => c.InFirst ? 0 : 1).Select(c => c.Span.Of((c.InFirst ? pair.First : pair.Second).Insight.Text))],
        finding.Explanation);

    private static Insight Alone(string id, string text) => new(id, text, text, InsightKind.Insight, [], []);
}
