using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>
/// Two insights say through what one thing comes about: through another cause each, or through one that the other denies, they are rivals;
/// through the same, they support one another.
/// </summary>
internal static class CauseRule
{
    private const double LeastOfEffect = 0.5;
    private const double LeastOfNamed = 0.4;
    private const double LeastOfAnswered = 0.3;
    private const double LeastMass = 0.5;
    private const double LeastMassOfDeciding = 0.4;
    private const double LeastMassOfAnswered = 0.25;
    private const double SameCause = 0.34;
    private const double Answered = 0.5;

    // Where only the thing is the same, what is told of it may differ: for those who ask for weak tensions.
    private const double LeastOfThing = 0.3;
    private const double MostOfThing = 0.52;

    public static IEnumerable<Finding> Judge(CandidatePair pair, CorpusStatistics statistics)
    {
        if (pair.First.Causes.IsEmpty || pair.Second.Causes.IsEmpty)
            return [];
        var company = Company.Of(pair.First, pair.Second, statistics, null);
        // Whatever shares no word at all is not asked for.
        return company <= 0 ? [] : Finding.BestOfEachType([.. pair.First.Causes.SelectMany(a => pair.Second.Causes.Select(b => Compare(pair, a, b, statistics, company))).OfType<Finding>()]);
    }

    private static Finding? Compare(CandidatePair pair, CauseClaim a, CauseClaim b, CorpusStatistics statistics, double company)
    {
        if (a.IsDenied && b.IsDenied)
            return null;
        var effect = ToldOverlap.Of(a.Effect, b.Effect, statistics);
        if (effect.Shared < LeastMassOfAnswered || effect.Ratio < LeastOfThing)
            return null;
        var same = ToldOverlap.Of(a.Cause, b.Cause, statistics).Ratio >= SameCause;
        var answers = !same && (Answers(a, b, statistics) || Answers(b, a, statistics));
        var isWhole = IsWhole(a, b, effect, answers || same && a.IsDenied != b.IsDenied);
        if (!isWhole && !(a.Decides && b.Decides && effect.Shared >= LeastOfThing))
            return null;
        var weight = 0.4 + 0.2 * effect.Ratio + (a.Decides ? 0.08 : 0) + (b.Decides ? 0.08 : 0) + (answers ? 0.1 : 0) + Math.Min(0.2, 1.5 * company);
        weight = Math.Clamp(weight, 0, isWhole ? 1 : MostOfThing);
        if (same && !a.IsDenied && !b.IsDenied)
            return Agreement(pair, statistics, a, b, effect, weight);
        var finding = Make(pair, statistics, a, b, RelationType.Contradicts, RelationKind.RivalCause, weight, Explanations.OfRivalCauses(a, b));
        return CauseChecks.Objection(pair, a, b, effect, same, answers) is { } objection ? finding.TurnedDown(objection) : finding;
    }

    private static Finding Agreement(CandidatePair pair, CorpusStatistics statistics, CauseClaim a, CauseClaim b, ToldOverlap effect, double weight)
    {
        var finding = Make(pair, statistics, a, b, RelationType.Supports, RelationKind.SharedStance, weight, Explanations.OfSameCause(a, b));
        return CauseChecks.AreOfOtherOutcomes(pair, a, b, effect, answers: true) ? finding.TurnedDown(CauseChecks.OtherOutcomes) : finding;
    }

    // Who sets aside the very cause that the other names speaks of the same outcome, in whatever words.
    private static bool IsWhole(CauseClaim a, CauseClaim b, ToldOverlap effect, bool answers)
    {
        var mass = answers ? LeastMassOfAnswered : a.Decides && b.Decides ? LeastMassOfDeciding : LeastMass;
        var ratio = answers ? LeastOfAnswered : CauseChecks.ShareName(a, b) ? LeastOfNamed : LeastOfEffect;
        return effect.Shared >= mass && effect.Ratio >= ratio;
    }

    private static bool Answers(CauseClaim a, CauseClaim b, CorpusStatistics statistics) =>
        a.Aside is { } aside && ToldOverlap.Of(aside, b.Cause, statistics).Ratio >= Answered;

    private static Finding Make(CandidatePair pair, CorpusStatistics statistics, CauseClaim a, CauseClaim b, RelationType type, RelationKind kind,
        double weight, string explanation) => new(
        type, kind, type == RelationType.Supports && Generality.FirstSupports(pair), weight, RelationStrength.Apparent, IssueOf(a, b, statistics), explanation,
        [new CuePlace(true, a.Cue), new CuePlace(false, b.Cue)])
        { Ground = Ground.Cause };

    // The most telling thing whose causes both tell.
    private static string? IssueOf(CauseClaim a, CauseClaim b, CorpusStatistics statistics)
    {
        var others = ConceptsOf(b.Effect);
        return ConceptsOf(a.Effect).Where(c => others.Any(o => Meeting.Of(c, o) > 0))
            .OrderByDescending(statistics.Weight).ThenBy(c => c.Span.Start).FirstOrDefault()?.Name;
    }

    private static Concept[] ConceptsOf(Told told) =>
        [.. told.Sentence.Phrases.Where(p => told.Range.Contains(p.Last)).Select(p => Concept.Of(told.Sentence, p)).OfType<Concept>(),
            .. told.Meant is { } meant ? ConceptsOf(meant) : []];
}
