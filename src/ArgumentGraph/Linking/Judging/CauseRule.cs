using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Language;
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
    private const double LeastMass = 0.5;
    private const double LeastMassOfDeciding = 0.4;
    private const double SameCause = 0.34;

    // Where only the thing is the same, what is told of it may differ: for those who ask for weak tensions.
    private const double LeastOfThing = 0.3;
    private const double MostOfThing = 0.52;

    public static IEnumerable<Finding> Judge(CandidatePair pair, CorpusStatistics statistics)
    {
        if (pair.First.Causes.IsEmpty || pair.Second.Causes.IsEmpty)
            return [];
        var company = Company.Of(pair.First, pair.Second, statistics, null);
        return Finding.BestOfEachType([.. pair.First.Causes
            .SelectMany(a => pair.Second.Causes.Select(b => Compare(pair, a, b, statistics, company))).OfType<Finding>()]);
    }

    private static Finding? Compare(CandidatePair pair, CauseClaim a, CauseClaim b, CorpusStatistics statistics, double company)
    {
        if (a.IsDenied && b.IsDenied)
            return null;
        var (shared, ratio) = Overlap(a.EffectWords, b.EffectWords, statistics);
        var isWhole = shared >= (a.Decides && b.Decides ? LeastMassOfDeciding : LeastMass) && ratio >= ((HasAny(a, NamesOf(b)) || HasAny(b, NamesOf(a))) ? LeastOfNamed : LeastOfEffect);
        if (!isWhole && (!a.Decides || !b.Decides || ratio < LeastOfThing || shared < LeastOfThing))
            return null;
        var (_, common) = Overlap(a.CauseWords, b.CauseWords, statistics);
        var same = common >= SameCause;
        var weight = Math.Clamp(0.4 + 0.2 * ratio + (a.Decides ? 0.08 : 0) + (b.Decides ? 0.08 : 0) + Math.Min(0.2, 1.5 * company), 0, isWhole ? 1 : MostOfThing);
        if (same && !a.IsDenied && !b.IsDenied)
            return Make(pair, statistics, a, b, RelationType.Supports, RelationKind.SharedStance, weight, Explanations.OfSameCause(a, b));
        var finding = Make(pair, statistics, a, b, RelationType.Contradicts, RelationKind.RivalCause, weight, Explanations.OfRivalCauses(a, b));
        return Objection(pair, a, b, same) is { } objection ? finding.TurnedDown(objection) : finding;
    }

    private static string? Objection(CandidatePair pair, CauseClaim a, CauseClaim b, bool same)
    {
        if (a.Holding != Holding.Held || b.Holding != Holding.Held)
            return "one only reports, grants or supposes its cause";
        if ((a.IsDenied || b.IsDenied) && !same)
            return "what one denies is not what the other names";
        if (NamesDiffer(a, b))
            return "they tell the causes of different things";
        if (AreOpposed(a, b))
            return "they explain opposite outcomes";
        return pair.IsOneVoice ? "both are said in one text, by one voice" : null;
    }

    private static Finding Make(CandidatePair pair, CorpusStatistics statistics, CauseClaim a, CauseClaim b, RelationType type, RelationKind kind, double weight, string explanation) => new(
        type, kind, type == RelationType.Supports && Generality.FirstSupports(pair), weight, RelationStrength.Apparent, IssueOf(a, b, statistics), explanation,
        [new CuePlace(true, Whole(a)), new CuePlace(false, Whole(b))])
    { Ground = Ground.Cause };

    private static TextSpan Whole(CauseClaim claim) => claim.Sentence.Span(Math.Min(claim.Effect.First, claim.Cause.First), Math.Max(claim.Effect.Last, claim.Cause.Last));

    // Weight of the words that both have, and its share of the side that has less.
    private static (double Shared, double Ratio) Overlap(ImmutableArray<Token> ofA, ImmutableArray<Token> ofB, CorpusStatistics statistics)
    {
        var both = ofA.Where(x => ofB.Any(y => AreOne(x, y))).ToArray();
        // To win or to fail is done by many; a thing must be the same.
        var shared = both.Any(x => x.IsNominal || x.Tag == Tag.Adjective) ? both.Sum(x => statistics.Weight(x.Lemma)) : 0;
        var least = Math.Min(ofA.Sum(x => statistics.Weight(x.Lemma)), ofB.Sum(x => statistics.Weight(x.Lemma)));
        return (shared, least <= 0 ? 0 : Math.Min(1, shared / least));
    }

    private static bool AreOne(Token a, Token b) => a.Lemma == b.Lemma || WordRelations.Between(a, b) == WordRelation.Same;

    // "Rents in Hull fell because" and "rents in York fell because", or one city's and all. At the head of a sentence a name may pass for a noun.
    private static bool NamesDiffer(CauseClaim a, CauseClaim b)
    {
        var (ofA, ofB) = (NamesOf(a), NamesOf(b));
        return ofA.Count + ofB.Count > 0 && !HasAny(b, ofA) && !HasAny(a, ofB);
    }

    private static bool HasAny(CauseClaim claim, HashSet<string> names) => claim.Effect.In(claim.Sentence).Any(t => names.Contains(t.Word));

    private static HashSet<string> NamesOf(CauseClaim claim) =>
        [.. claim.Effect.In(claim.Sentence).Where(t => t.Tag == Tag.ProperNoun).Select(t => t.Word)];

    private static bool AreOpposed(CauseClaim a, CauseClaim b) =>
        a.Effect.In(a.Sentence).Where(t => t.IsContent).Any(x => b.Effect.In(b.Sentence).Where(t => t.IsContent).Any(y => WordRelations.Between(x, y) == WordRelation.Opposite));

    // The most telling thing whose causes both tell.
    private static string? IssueOf(CauseClaim a, CauseClaim b, CorpusStatistics statistics)
    {
        var others = ConceptsOf(b);
        return ConceptsOf(a).Where(c => others.Any(o => Meeting.Of(c, o) > 0)).OrderByDescending(statistics.Weight).ThenBy(c => c.Span.Start).FirstOrDefault()?.Name;
    }

    private static Concept[] ConceptsOf(CauseClaim claim) =>
        [.. claim.Sentence.Phrases.Where(p => claim.Effect.Contains(p.Last)).Select(p => Concept.Of(claim.Sentence, p)).OfType<Concept>()];
}
