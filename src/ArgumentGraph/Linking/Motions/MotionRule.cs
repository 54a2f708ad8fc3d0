using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Motions;

/// <summary>One insight proposes something ("we should ban X"), the other argues on it: for or against, by what it praises and blames.</summary>
internal static class MotionRule
{
    private const double LeastOfTarget = 0.6;

    public static Finding? Judge(CandidatePair pair, Sensitivity sensitivity)
    {
        if (pair.First.Motion is null == pair.Second.Motion is null)
            return null;
        var first = pair.First.Motion is not null;
        var (claim, proposal) = first ? (pair.Second, pair.First) : (pair.First, pair.Second);
        var motion = proposal.Motion!;
        if (motion.Target.Count == 0
            || motion.Target.Count(t => claim.Lemmas.AsSpan().BinarySearch(t, StringComparer.Ordinal) >= 0) < LeastOfTarget * motion.Target.Count)
            return null;
        var features = StanceFeatures.Of(claim.Sides, motion);
        var score = StanceModel.Shipped.Score(features);
        var type = score > 0 ? RelationType.Supports : RelationType.Contradicts;
        var verdict = StanceJudge.Judge(features, StanceModel.Shipped);
        var sentence = proposal.Text.Sentences[0];
        var finding = new Finding(
            type, score > 0 ? RelationKind.Reason : RelationKind.Framing, !first, verdict.Confidence, RelationStrength.Apparent,
            proposal.Concepts.Where(c => motion.Target.Contains(c.Head)).Select(c => c.Name).FirstOrDefault(), verdict.Explanation,
            [new CuePlace(!first, CueIn(claim, features, score > 0 ? 1 : -1)), new CuePlace(first, sentence.Span(0, sentence.Tokens.Length - 1))])
        { Ground = Ground.Motion };
        // One claim in five is taken for the wrong side: good enough for a support, too little for a contradiction that nobody asked for.
        if (type == RelationType.Contradicts && sensitivity != Sensitivity.High)
            return finding.TurnedDown("which side it takes is told by single words only");
        if (type == RelationType.Contradicts && pair.IsOneVoice)
            return finding.TurnedDown("who proposes it says both, and single words hardly tell that he argues against himself");
        return verdict.Confidence < Least(sensitivity) ? finding.TurnedDown("the words hardly tell which side is taken") : finding;
    }

    private static double Least(Sensitivity sensitivity) => sensitivity switch
    {
        Sensitivity.Low => 0.85,
        Sensitivity.High => 0.6,
        _ => 0.72,
    };

    private static TextSpan CueIn(InsightReading claim, SortedDictionary<string, double> features, int side)
    {
        foreach (var lemma in StanceJudge.Telling(features, side, StanceModel.Shipped))
        {
            foreach (var token in claim.Text.Sentences.SelectMany(s => s.Tokens))
            {
                if (token.Lemma == lemma || token.Word == lemma)
                    return new TextSpan(token.Start, token.End);
            }
        }

        return new TextSpan(0, claim.Insight.Text.Length);
    }
}
