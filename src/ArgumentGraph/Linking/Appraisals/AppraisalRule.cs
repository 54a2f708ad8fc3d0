using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Appraisals;

/// <summary>
/// Two sentences name one thing, each in its own words, and one praises what the other blames: a word of what is judged must be
/// common to both, and another word of either sentence that tells that the same thing is meant.
/// </summary>
internal static class AppraisalRule
{
    private const int LeastWords = 2;
    private const double LeastMass = 0.65;
    private const double Least = 0.58;
    private const double PerMass = 0.1;

    public static Finding? Judge(CandidatePair pair, CorpusStatistics statistics) => pair.First.Appraisals
        .SelectMany(a => pair.Second.Appraisals.Where(a.Excludes).Select(b => Of(pair, a, b, statistics)))
        .OfType<Finding>()
        .OrderByDescending(f => f.TurnedDownBy is null).ThenByDescending(f => f.Weight)
        .FirstOrDefault();

    private static Finding? Of(CandidatePair pair, Appraisal a, Appraisal b, CorpusStatistics statistics)
    {
        var met = TopicMeeting.Of(a, b, statistics);
        if (!met.Any(m => m.IsCore) || !met.Any(m => m.A.Lemma == m.B.Lemma))
            return null;
        var (name, mass) = (Name(met), met.Sum(m => m.Weight));
        var finding = new Finding(
            RelationType.Contradicts, RelationKind.Framing, false, Math.Clamp(Least + PerMass * (mass - LeastMass), 0, 1), RelationStrength.Apparent,
            name, Explanations.OfAppraisals(name, a, b, pair), [new CuePlace(true, a.Cue), new CuePlace(false, b.Cue)]);
        return Objection(pair, a, b, met, mass) is { } objection ? finding.TurnedDown(objection) : finding;
    }

    private static string? Objection(CandidatePair pair, Appraisal a, Appraisal b, ImmutableArray<MetWords> met, double mass)
    {
        if (met.Length < LeastWords || mass < LeastMass || a.Sign == b.Sign && !met.Any(m => !m.IsCore))
            return "too little shows that they judge one thing";
        if (met.Any(m => m.IsCore && m.A.IsAbsent != m.B.IsAbsent))
            return "one speaks of having it, the other of doing without";
        if (TenseRule.AreApart(pair.First.Sides[a.Sentence].Timing, pair.Second.Sides[b.Sentence].Timing))
            return TenseRule.OtherTime;
        if (pair.IsOneVoice)
            return "both are said in one text, by one voice";
        return TopicMeeting.AreOpposed(a, b) ? "they judge opposite things" : null;
    }

    private static string Name(ImmutableArray<MetWords> met) =>
        string.Join(", ", met.OrderByDescending(m => m.IsCore).ThenByDescending(m => m.Weight).Take(LeastWords).Select(m => m.A.Lemma));
}
