using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Rankings;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>What two comparisons come to, as a finding.</summary>
internal static class RankingFinding
{
    private const double Weight = 0.85;

    public static Finding? Of(RankingVerdict verdict, AlignmentSide a, AlignmentSide b, CandidatePair pair)
    {
        var (cueA, cueB) = (a.Sentence.Span(verdict.A.First, verdict.A.Last), b.Sentence.Span(verdict.B.First, verdict.B.Last));
        var kind = verdict.Clash ?? RelationKind.Antonym;
        var issue = AlignmentRule.Issue(a.Sentence);
        var cues = new[] { new CuePlace(true, cueA), new CuePlace(false, cueB) };
        if (verdict.Agrees)
            return new Finding(RelationType.Supports, RelationKind.Reason, true, Weight, RelationStrength.Proven, issue, Explanations.OfSameClaim(), [.. cues]) { Ground = Ground.Assertion };
        var finding = new Finding(
            RelationType.Contradicts, kind, false, Weight, RelationStrength.Proven, issue,
            Explanations.OfConflict(kind, cueA.Of(pair.First.Insight.Text), cueB.Of(pair.Second.Insight.Text), issue), [.. cues])
        { Ground = Ground.Assertion };
        return verdict.Objection is { } objection ? finding.TurnedDown(objection) : finding;
    }
}
