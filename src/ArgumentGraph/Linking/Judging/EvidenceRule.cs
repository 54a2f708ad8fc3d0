using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Backing;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>
/// One insight reports a study or a case, the other claims: the report bears the claim out where it shows cause and effect together, or
/// where what is praised turned out well, what is blamed badly.
/// </summary>
internal sealed class EvidenceRule
{
    internal const double LeastCompany = 0.09;
    private const double LeastOfTopic = 0.4;
    private const double LeastOfCause = 0.3;
    private const double LeastOfEffect = 0.25;
    private const double Least = 0.55;

    private readonly CorpusStatistics statistics;
    private readonly bool firstReports;
    private readonly InsightReading report;
    private readonly InsightReading claim;

    private EvidenceRule(CandidatePair pair, CorpusStatistics statistics, bool firstReports)
    {
        (this.statistics, this.firstReports) = (statistics, firstReports);
        (report, claim) = firstReports ? (pair.First, pair.Second) : (pair.Second, pair.First);
    }

    public static IEnumerable<Finding> Judge(CandidatePair pair, CorpusStatistics statistics)
    {
        var firstReports = IsBoreOut(pair.First, pair.Second);
        if (!firstReports && !IsBoreOut(pair.Second, pair.First) || pair.IsOneVoice)
            return [];
        var company = Company.Of(pair.First, pair.Second, statistics, null);
        if (company < LeastCompany)
            return [];
        var rule = new EvidenceRule(pair, statistics, firstReports);
        return rule.claim.MainClaims.Select(c => rule.Compare(c, Math.Min(1, Least + company))).OfType<Finding>();
    }

    private static bool IsBoreOut(InsightReading report, InsightReading claim) => report.Evidence != EvidenceKind.None && !claim.MainClaims.IsEmpty;

    private Finding? Compare(MainClaim main, double weight)
    {
        if (main.IsVerdict)
            return IsAbout(main) && report.Outcome is { } outcome ? OfVerdict(main, outcome, weight) : null;
        if (!Has(main.Heads, report.Lemmas) || report.Sides.FirstOrDefault(s => Shows(s, main)) is not { } side)
            return null;
        var finding = Make(main, weight, main.Effect.Any(t => t.IsName && t.IsIn(report.Lemmas)), Whole(side, main), Explanations.OfShownCause(main));
        return main.Sign != 0 && report.Outcome?.Sign == -main.Sign
            || main.Direction * OutcomeReader.DirectionIn(side.Sentence, new(0, side.Tokens.Length - 1)) < 0
            ? finding.TurnedDown("what the one reports turned out otherwise than the other tells") : finding;
    }

    private Finding OfVerdict(MainClaim main, Outcome outcome, double weight)
    {
        var finding = Make(main, weight, false, outcome.Cue, Explanations.OfOutcome(main, outcome, report, claim));
        if (outcome.Sign != main.Sign)
            return finding.TurnedDown("what the one reports turned out otherwise than the other's verdict");
        return outcome.Removes ? finding.TurnedDown("something was taken away, and what turned out so may be its absence") : finding;
    }

    // Of one particular thing a report is evidence, whether or not it was a study.
    private Finding Make(MainClaim main, double weight, bool isParticular, TextSpan cue, string explanation) => new(
        RelationType.Supports, isParticular || report.Evidence == EvidenceKind.Study ? RelationKind.Evidence : RelationKind.Instance, firstReports,
        weight, RelationStrength.Apparent, main.Name, explanation, [new CuePlace(firstReports, cue), new CuePlace(!firstReports, main.Cue)])
    { Ground = Ground.Evidence };

    // What is denied did not turn out at all.
    private bool IsAbout(MainClaim main) =>
        Has(main.Heads, report.Lemmas) && Lemmas(report.Sides, denied: false) is var lemmas
        && Has(main.Heads, lemmas) && Share(main.Topic, lemmas) >= LeastOfTopic;

    // Cause and effect in one sentence, neither denied; where only the name of whom it happened to is met, both must go one way.
    private bool Shows(AlignmentSide side, MainClaim main)
    {
        var (lemmas, denied) = (Lemmas([side], denied: false), Lemmas([side], denied: true));
        return !Has(main.Topic, denied) && !Has(main.Effect, denied)
            && Share(main.Topic, lemmas) >= LeastOfCause && Has(main.Heads, lemmas) && Share(main.Effect, lemmas) >= LeastOfEffect
            && (main.Effect.Any(t => !t.IsName && t.IsIn(lemmas)) || main.Way != 0 && report.Outcome?.Sign == main.Way);
    }

    private static ImmutableArray<string> Lemmas(ImmutableArray<AlignmentSide> sides, bool denied) =>
        [.. sides.SelectMany(s => s.Tokens.Where((t, at) => t.IsContent && s.Denied[at] == denied)).Select(t => t.Lemma).Order(StringComparer.Ordinal)];

    private double Share(ImmutableArray<Term> terms, ImmutableArray<string> lemmas)
    {
        double met = 0, all = 0;
        foreach (var term in terms)
        {
            var weight = term.Counts * statistics.Weight(term.Lemma);
            all += weight;
            met += term.IsIn(lemmas) ? weight : 0;
        }

        return all <= 0 ? 0 : met / all;
    }

    private static bool Has(ImmutableArray<Term> terms, ImmutableArray<string> lemmas) => terms.Any(t => t.IsIn(lemmas));

    private static TextSpan Whole(AlignmentSide side, MainClaim main)
    {
        var met = side.Tokens.Where(t => t.IsContent && main.Topic.Concat(main.Effect).Any(m => m.Forms.Contains(t.Lemma))).ToArray();
        return new TextSpan(met[0].Start, met[^1].End);
    }
}
