using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Appraisals;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Limits;

/// <summary>One says that more than so much of a thing is of no use, the other that less than more than that is too little.</summary>
internal static class LimitRule
{
    private const int LeastWords = 2;
    private const double LeastMass = 0.65;
    private const double Weight = 0.7;
    private const double OfRate = 0.2;

    public static Finding? Judge(CandidatePair pair, CorpusStatistics statistics) => pair.First.Limits
        .SelectMany(a => pair.Second.Limits.Where(a.Excludes).Select(b => Of(pair, a, b, statistics)))
        .OfType<Finding>()
        .OrderByDescending(f => f.TurnedDownBy is null)
        .FirstOrDefault();

    private static Finding? Of(CandidatePair pair, Limit a, Limit b, CorpusStatistics statistics)
    {
        var met = a.Words.Where(w => b.Words.Any(o => w.Kinship(o) > 0)).DistinctBy(w => w.Lemma).ToArray();
        if (!met.Any(w => statistics.Weight(w.Lemma) >= TopicMeeting.LeastTelling
            && pair.First.Lemmas.Contains(w.Lemma) && b.Words.Any(o => o.Lemma == w.Lemma)))
            return null;
        var (issue, hasRate) = (met.MaxBy(w => statistics.Weight(w.Lemma))!.Lemma, a.Rate is not null && a.Rate == b.Rate);
        var finding = new Finding(
            RelationType.Contradicts, RelationKind.Quantity, false, Weight, RelationStrength.Apparent, issue,
            Explanations.OfLimits(issue, a, b, pair), [new CuePlace(true, a.Cue), new CuePlace(false, b.Cue)])
        { Ground = Ground.Quantity };
        if (met.Length + (hasRate ? 1 : 0) < LeastWords || met.Sum(w => statistics.Weight(w.Lemma)) + (hasRate ? OfRate : 0) < LeastMass)
            return finding.TurnedDown("too little shows that they limit one thing");
        if (a.Rate is not null && b.Rate is not null && a.Rate != b.Rate)
            return finding.TurnedDown("they count by different stretches");
        if (HasOthers(a, b) && HasOthers(b, a))
            return finding.TurnedDown("they may speak of different ones");
        if (a.IsNorm != b.IsNorm)
            return finding.TurnedDown(DenialChecks.Wish);
        return pair.IsOneVoice ? finding.TurnedDown("both are said in one text, by one voice") : finding;
    }

    // "A child needs", "an adult needs".
    private static bool HasOthers(Limit limit, Limit other) =>
        limit.Words.Any(w => w.Token.IsNominal && Siblings.IsPerson(w.Lemma) && other.Words.All(o => w.Kinship(o) == 0));
}
