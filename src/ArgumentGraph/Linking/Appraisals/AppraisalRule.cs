using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Appraisals;

/// <summary>
/// Two sentences name one thing, each in its own words, and one praises what the other blames: a word of what is judged must be
/// common to both, and another word of either sentence that tells that the same thing is meant.
/// </summary>
internal static class AppraisalRule
{
    private const int LeastWords = 2;
    private const double LeastMass = 0.75;

    // Of what either judges, both shares together: 0 to 2.
    private const double LeastShare = 0.8;
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
        if (!met.Any(IsOfThing) || !met.Any(m => IsTelling(m, statistics)))
            return null;
        var (name, mass) = (Name(met, pair.First.Insight.Text), met.Sum(m => m.Weight));
        var finding = new Finding(
            RelationType.Contradicts, RelationKind.Framing, false, Math.Clamp(Least + PerMass * (mass - LeastMass), 0, 1), RelationStrength.Apparent,
            name, Explanations.OfAppraisals(name, a, b, pair), [new CuePlace(true, a.Cue), new CuePlace(false, b.Cue)])
        { IsOfOneThing = met.Count(m => m.IsCore) >= LeastWords };
        return Objection(pair, a, b, met, mass, statistics) is { } objection ? finding.TurnedDown(objection) : finding;
    }

    // A name alone tells whose or where it is.
    private static bool IsOfThing(MetWords met) => met.IsCore && met.A.Token.Tag != Tag.ProperNoun;

    private static bool IsTelling(MetWords met, CorpusStatistics statistics) =>
        met.A.Lemma == met.B.Lemma && met.A.Token.IsContent && met.B.Token.IsContent && statistics.Weight(met.A.Lemma) >= TopicMeeting.LeastTelling;

    /// <summary>Why two sides on one concept are taken on two things; null where nothing tells.</summary>
    public static string? Difference(CandidatePair pair, ConceptStance a, ConceptStance b, CorpusStatistics statistics) =>
        Of(pair.First, a) is { } first && Of(pair.Second, b) is { } second ? Difference(first, second, TopicMeeting.Of(first, second, statistics)) : null;

    // A verdict that is carried back to the sentence before names other words.
    private static Appraisal? Of(InsightReading reading, ConceptStance stance) => reading.Appraisals.FirstOrDefault(a =>
        a.Cue.Start < stance.Cue.End && stance.Cue.Start < a.Cue.End && a.Judged.Concat(a.Besides).Any(w => w.Lemma == stance.Concept.Head));

    private static string? Objection(CandidatePair pair, Appraisal a, Appraisal b, ImmutableArray<MetWords> met, double mass, CorpusStatistics statistics)
    {
        if (met.Length < LeastWords || mass < LeastMass || (a.Sign == b.Sign || a.IsFaint || b.IsFaint) && !met.Any(m => IsOutcome(m, a, b)))
            return "too little shows that they judge one thing";
        if (Share(a, met.Select(m => m.A)) + Share(b, met.Select(m => m.B)) < LeastShare)
            return "most of what they judge is not the same";
        if (IsOnePhrase(met.Select(m => m.A)) && IsOnePhrase(met.Select(m => m.B)) && !KeepCompany(pair, met, statistics))
            return $"apart from '{Name(met, pair.First.Insight.Text)}' the two share no subject, so the words may mean two things";
        if (TenseRule.AreApart(pair.First.Sides[a.Sentence].Timing, pair.Second.Sides[b.Sentence].Timing))
            return TenseRule.OtherTime;
        if (NamesOne(a, b, met) != NamesOne(b, a, met))
            return "one speaks of a single case, the other of all";
        return pair.IsOneVoice ? "both are said in one text, by one voice" : Difference(a, b, met);
    }

    private static string? Difference(Appraisal a, Appraisal b, ImmutableArray<MetWords> met)
    {
        if (met.Any(m => (m.IsCore || m.Crosses != 0) && m.A.IsAbsent != m.B.IsAbsent))
            return "one speaks of having it, the other of doing without";
        if (met.Any(m => m.Crosses > 0) && met.Any(m => m.Crosses < 0))
            return "what one judges is to the other only what it is judged by";
        if (met.Length > 0 && met.All(m => !m.IsCore && (m.A.IsWhole || a.Besides.Contains(m.A)) && (m.B.IsWhole || b.Besides.Contains(m.B))))
            return "they judge different parts of it";
        return TopicMeeting.AreOpposed(a, b) ? "they judge opposite things" : null;
    }

    // "The constant stream" may be one of data or of numbers.
    private static bool IsOnePhrase(IEnumerable<TopicWord> words) => words.Select(w => w.Phrase).Distinct().Count() == 1 && words.First().Phrase >= 0;

    private static bool KeepCompany(CandidatePair pair, ImmutableArray<MetWords> met, CorpusStatistics statistics) => pair.First.Lemmas.Any(l =>
        statistics.Weight(l) >= TopicMeeting.LeastTelling && !CorpusStatistics.IsVague(l)
        && pair.Second.Lemmas.Contains(l) && met.All(m => m.A.Lemma != l && m.B.Lemma != l));

    // "The Vienna night train" against "night trains".
    private static bool NamesOne(Appraisal one, Appraisal other, ImmutableArray<MetWords> met) =>
        one.Judged.Any(w => w.Token.Tag == Tag.ProperNoun && met.All(m => m.A.Lemma != w.Lemma && m.B.Lemma != w.Lemma)
            && other.Besides.All(o => o.Lemma != w.Lemma));

    private static double Share(Appraisal appraisal, IEnumerable<TopicWord> met) => (double)met.Count(appraisal.Judged.Contains) / appraisal.Judged.Length;

    // What comes of it is named in both, so that more of it in one is less of it in the other.
    private static bool IsOutcome(MetWords met, Appraisal a, Appraisal b) =>
        !met.IsCore && (!a.IsFaint || a.Besides.Contains(met.A)) && (!b.IsFaint || b.Besides.Contains(met.B));

    // The two words that tell most, as they stand in the first text: "affirmative action", "window, clock".
    private static string Name(ImmutableArray<MetWords> met, string text)
    {
        var words = met.OrderByDescending(m => m.IsCore).ThenByDescending(m => m.Weight).Take(LeastWords).Select(m => m.A.Token).OrderBy(t => t.Start).ToArray();
        return words is [var first, var second] && second.Start == first.End + 1 ? $"{first.Word} {second.Lemma}"
            : string.Join(", ", words.Select(w => w.Tag == Tag.ProperNoun ? text[w.Start..w.End] : w.Lemma));
    }
}
