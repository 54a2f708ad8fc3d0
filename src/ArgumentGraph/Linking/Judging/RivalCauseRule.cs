using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Two insights name what decides an outcome: another factor each contradicts as a rival cause, the same factor supports.</summary>
internal static class RivalCauseRule
{
    private const double LeastCompany = 0.05;
    private const double LeastSubject = 0.08;
    private const double TellingHead = 0.5;
    private const double Declared = 0.3;

    public static IEnumerable<Finding> Judge(CandidatePair pair, CorpusStatistics statistics)
    {
        if (pair.First.Factors.IsEmpty && pair.Second.Factors.IsEmpty)
            return [];
        var company = Company.Of(pair.First, pair.Second, statistics, null);
        var findings = new List<Finding>();
        foreach (var a in pair.First.Factors)
        {
            foreach (var b in pair.Second.Factors)
            {
                if (Compare(pair, a, b, statistics, company) is { } finding)
                    findings.Add(finding);
            }

            findings.AddRange(pair.Second.Stances.Select(s => AgainstNeed(pair, a, s, firstIsClaim: true, statistics, company)).OfType<Finding>());
        }

        foreach (var b in pair.Second.Factors)
            findings.AddRange(pair.First.Stances.Select(s => AgainstNeed(pair, b, s, firstIsClaim: false, statistics, company)).OfType<Finding>());
        return Finding.BestOfEachType(findings);
    }

    private static Finding? Compare(CandidatePair pair, FactorClaim a, FactorClaim b, CorpusStatistics statistics, double company)
    {
        if (a.Holding != Holding.Held || b.Holding != Holding.Held)
            return null;
        var sameSide = a.Class == b.Class || a.Class != FactorClass.Limit && b.Class != FactorClass.Limit;
        if ((Same(a.Factors, b.Factors, statistics) ?? SameHead(a.Factors, b.Factors, statistics)) is { } shared && sameSide)
            return IsOutcome(pair.First, a) || IsOutcome(pair.Second, b) ? null : Agreement(pair, a, b, shared, company, statistics);
        if (Same(a.Rejected, b.Rejected, statistics) is { } setAside && sameSide)
            return SharedRejection(pair, a, b, setAside, company, statistics);
        if (Same(a.Rejected, b.Factors, statistics) is { } rejectedByA)
            return Denial(pair, a, b, rejectedByA, firstDenies: true, company, statistics);
        if (Same(b.Rejected, a.Factors, statistics) is { } rejectedByB)
            return Denial(pair, b, a, rejectedByB, firstDenies: false, company, statistics);
        return a.Class == b.Class && a.Exclusive && b.Exclusive && !a.Factors.IsEmpty && !b.Factors.IsEmpty ? Rivalry(pair, a, b, company) : null;
    }

    private static Finding Agreement(CandidatePair pair, FactorClaim a, FactorClaim b, Concept shared, double company, CorpusStatistics statistics)
    {
        var weight = Math.Min(1, 0.35 + 0.6 * statistics.Weight(shared) + Math.Min(0.3, company));
        var finding = new Finding(
            RelationType.Supports, RelationKind.SharedStance, Generality.FirstSupports(pair), weight, RelationStrength.Apparent, shared.Name,
            Explanations.OfSameFactor(shared, a, b, pair), [new CuePlace(true, a.Cue), new CuePlace(false, b.Cue)]);
        return !DecidedOutcomes.Meet(a, b) && DecidedOutcomes.AreOther(a, b) ? finding.TurnedDown("they decide different outcomes") : finding;
    }

    // "Harrow won because of its oars": who won decided nothing.
    private static bool IsOutcome(InsightReading reading, FactorClaim claim) => reading.Causes.Any(c => c.Effect.Sentence.Number == claim.Sentence
        && claim.Factors.Any(f => f.Span.Start >= c.Effect.Span.Start && f.Span.End <= c.Effect.Span.End));

    private static Finding SharedRejection(CandidatePair pair, FactorClaim a, FactorClaim b, Concept shared, double company, CorpusStatistics statistics) => new(
        RelationType.Supports, RelationKind.SharedStance, Generality.FirstSupports(pair), Math.Min(1, (a.Weakly && b.Weakly ? 0.3 : 0.4) + 0.6 * statistics.Weight(shared) + Math.Min(0.3, company)),
        RelationStrength.Apparent, shared.Name, Explanations.OfSharedRejection(shared, a, b, pair), [new CuePlace(true, a.Cue), new CuePlace(false, b.Cue)]);

    private static Finding Denial(CandidatePair pair, FactorClaim denier, FactorClaim holder, Concept factor, bool firstDenies, double company, CorpusStatistics statistics)
    {
        var weight = (denier.Weakly ? 0.3 : 0.5) + 0.5 * statistics.Weight(factor) + Math.Min(0.3, company);
        var finding = new Finding(
            RelationType.Contradicts, RelationKind.RivalCause, false, Math.Clamp(weight, 0, 1),
            denier.Class == holder.Class && !denier.Weakly ? RelationStrength.Proven : RelationStrength.Apparent,
            Explanations.Outcome(denier, holder), Explanations.OfDeniedFactor(factor, denier, TextOf(pair, firstDenies), holder, TextOf(pair, !firstDenies)),
            [new CuePlace(firstDenies, denier.Cue), new CuePlace(!firstDenies, holder.Cue)]);
        if (HaveOtherSubjects(pair, factor, statistics))
            return finding.TurnedDown("the two share no subject apart from the factor");
        if (denier.Past != holder.Past)
            return finding.TurnedDown("one tells how things were, the other how they are");
        var mayDiffer = denier.Class != holder.Class || denier.Class == FactorClass.Driver && !denier.Outcome.IsEmpty && !holder.Outcome.IsEmpty;
        return mayDiffer && !DecidedOutcomes.Meet(denier, holder) ? finding.TurnedDown("they decide different outcomes") : finding;
    }

    private static Finding Rivalry(CandidatePair pair, FactorClaim a, FactorClaim b, double company)
    {
        var outcomes = DecidedOutcomes.Meet(a, b);
        var weight = 0.45 + (outcomes ? 0.2 : 0) + Math.Min(0.35, 2.5 * company);
        var finding = new Finding(
            RelationType.Contradicts, RelationKind.RivalCause, false, Math.Clamp(weight, 0, 1), RelationStrength.Apparent,
            Explanations.Outcome(a, b), Explanations.OfRivals(a, b, pair), [new CuePlace(true, a.Cue), new CuePlace(false, b.Cue)]);
        if (!outcomes && (company < LeastCompany || !BothNamed(a, b) || DecidedOutcomes.AreOther(a, b) || HaveOnlyPrize(pair, a)))
            return finding.TurnedDown("each names a deciding factor, but of different things");
        if (a.Past != b.Past)
            return finding.TurnedDown("one tells how things were, the other how they are");
        if (SpeaksFor(pair.Second, a) || SpeaksFor(pair.First, b))
            return finding.TurnedDown("one speaks for the other's factor as well");
        return BelongToDifferentOwners(a, b) ? finding.TurnedDown("each speaks of its own company, product or person") : finding;
    }

    // "It is not compute that counts" against "this requires vast compute".
    private static Finding? AgainstNeed(CandidatePair pair, FactorClaim claim, ConceptStance stance, bool firstIsClaim, CorpusStatistics statistics, double company)
    {
        if (stance.Axis != StanceAxis.Need || claim.Holding != Holding.Held || stance.Holding != Holding.Held)
            return null;
        if (stance.Sign < 0)
            return AgainstNeedless(pair, claim, stance, firstIsClaim, statistics, company);
        var rejected = claim.Rejected.FirstOrDefault(r => Meeting.Of(r, stance.Concept) > 0);
        if ((rejected ?? claim.Superseded.FirstOrDefault(r => Meeting.Of(r, stance.Concept) > 0)) is not { } factor || statistics.Weight(factor) < 0.25)
            return null;
        // What one calls the main driver rests on the very thing that the other sets aside.
        var declared = !claim.Weakly ? 0 : (firstIsClaim ? pair.Second : pair.First).Factors.Any(f => f.Sentence == stance.Sentence && f.Class == claim.Class) ? Declared : 0;
        var weight = Math.Clamp((claim.Weakly && rejected is not null ? 0.1 : 0.45) + declared + 0.5 * statistics.Weight(factor) + Math.Min(0.3, company), 0, 1);
        var explanation = rejected is null
            ? Explanations.OfSuperseded(factor, claim, TextOf(pair, firstIsClaim), stance, TextOf(pair, !firstIsClaim))
            : Explanations.OfNeed(factor, claim, TextOf(pair, firstIsClaim), stance, TextOf(pair, !firstIsClaim));
        var finding = new Finding(
            RelationType.Contradicts, rejected is null ? RelationKind.Time : RelationKind.RivalCause, false, weight, RelationStrength.Apparent,
            factor.Name, explanation, [new CuePlace(firstIsClaim, claim.Cue), new CuePlace(!firstIsClaim, stance.Cue)]);
        return HaveOtherSubjects(pair, factor, statistics) ? finding.TurnedDown("the two share no subject apart from the factor") : finding;
    }

    // "What decides is the tools" against "no tools are needed".
    private static Finding? AgainstNeedless(CandidatePair pair, FactorClaim claim, ConceptStance stance, bool firstIsClaim, CorpusStatistics statistics,
        double company)
    {
        if (!claim.Exclusive || claim.Past || claim.Class == FactorClass.Limit
            || claim.Factors.FirstOrDefault(f => Meeting.Of(f, stance.Concept) > 0.7) is not { } factor || statistics.Weight(factor) < 0.25)
            return null;
        var finding = new Finding(
            RelationType.Contradicts, RelationKind.RivalCause, false, Math.Clamp(0.35 + 0.5 * statistics.Weight(factor) + Math.Min(0.3, company), 0, 1),
                RelationStrength.Apparent,
            factor.Name, Explanations.OfNeedless(factor, claim, TextOf(pair, firstIsClaim), stance, TextOf(pair, !firstIsClaim)),
            [new CuePlace(firstIsClaim, claim.Cue), new CuePlace(!firstIsClaim, stance.Cue)]);
        return HaveOtherSubjects(pair, factor, statistics) ? finding.TurnedDown("the two share no subject apart from the factor") : finding;
    }

    private static bool HaveOtherSubjects(CandidatePair pair, Concept factor, CorpusStatistics statistics) =>
        Company.Of(pair.First, pair.Second, statistics, factor) < LeastCompany && Company.OfSubject(pair.First, pair.Second, factor) < LeastSubject;

    private static Concept? Same(ImmutableArray<Concept> a, ImmutableArray<Concept> b, CorpusStatistics statistics) =>
        a.SelectMany(x => b.Where(y => Meeting.Of(x, y) > 0.7).Select(y => y.Modifiers.Length < x.Modifiers.Length ? y : x))
            .OrderByDescending(statistics.Weight).ThenBy(c => c.Name, StringComparer.Ordinal)
            .FirstOrDefault(c => statistics.Weight(c) > 0.25);

    // "Architectural breakthroughs" and "algorithmic breakthroughs": a telling head makes them one kind of factor.
    private static Concept? SameHead(ImmutableArray<Concept> a, ImmutableArray<Concept> b, CorpusStatistics statistics) =>
        a.FirstOrDefault(x => b.Any(y => x.Head == y.Head) && !CorpusStatistics.IsVague(x.Head) && statistics.Weight(x.Head) >= TellingHead) is { } named
            ? named with { Modifiers = [], KeyName = named.HeadName } : null;

    // "Moat" against "crucial differentiator": the wording itself names one prize, whoever wins it.
    private static bool BothNamed(FactorClaim a, FactorClaim b) => a.Class != FactorClass.Driver && a.Prize is not null && b.Prize is not null;

    // "The moat of bakeries", "the moat of a shipyard": the very name of the prize is no subject that they share.
    private static bool HaveOnlyPrize(CandidatePair pair, FactorClaim claim) =>
        Company.OfSubject(pair.First, pair.Second, Concept.Named(claim.Prize!)) < LeastSubject;

    // Whoever names "researchers" as the key and praises "talent" beside it is no rival of talent.
    private static bool SpeaksFor(InsightReading reading, FactorClaim claim) =>
        claim.Factors.Any(f => reading.Lemmas.BinarySearch(f.Head, StringComparer.Ordinal) >= 0 && !reading.Factors.Any(r => r.Rejected.Any(x => x.Head == f.Head)));

    private static bool BelongToDifferentOwners(FactorClaim a, FactorClaim b) =>
        !string.Equals(a.Owner, b.Owner, StringComparison.Ordinal) && (a.Owner is not null && b.Owner is not null || !DecidedOutcomes.Meet(a, b));

    private static string TextOf(CandidatePair pair, bool first) => (first ? pair.First : pair.Second).Insight.Text;
}
