using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Assertions;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Rankings;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>
/// Two sentences that are nearly the same but for a denial, an opposite or a number contradict; where one follows from the
/// other it is supported, and where each follows from the other both say the same.
/// </summary>
internal static class AlignmentRule
{
    // A short sentence lies in many a long one; what the long one says besides may make it another claim.
    private const double LeastOfOne = 0.7;
    private const double LeastOfEither = 0.34;
    private const double LeastOfDenied = 0.7;
    private const double LeastInCommon = 0.33;
    private const int LeastWords = 2;

    public static IEnumerable<Finding> Judge(CandidatePair pair) =>
        Judge(pair, (a, b) => MayAlign(a.Sentence, b.Sentence) ? Guarded(Compare(a, b, pair)) : null);

    /// <summary>The same for two texts that are known to speak of one thing: no words in common are asked for beyond those the rules need.</summary>
    public static IEnumerable<Finding> JudgeAlone(CandidatePair pair) => Judge(pair, (a, b) => Compare(a, b, pair).Finding);

    private static IEnumerable<Finding> Judge(CandidatePair pair, Func<AlignmentSide, AlignmentSide, Finding?> compare)
    {
        List<Finding>? findings = null;
        foreach (var a in pair.First.Sides)
        {
            foreach (var b in pair.Second.Sides)
            {
                if (compare(a, b) is { } finding)
                    (findings ??= []).Add(finding);
            }
        }

        return findings is null ? [] : Finding.BestOfEachType(findings);
    }

    // Cheap: where fewer words are the very same, synonyms do not bring two thirds of a sentence together.
    private static bool MayAlign(Sentence a, Sentence b)
    {
        var (x, y) = (a.ContentNumbers, b.ContentNumbers);
        return SortedWords.CountCommon(x.AsSpan(), y.AsSpan()) >= LeastCommon(Math.Min(x.Length, y.Length));
    }

    /// <summary>How many of the very same content words two sentences need, the shorter of which has so many.</summary>
    internal static int LeastCommon(int words) => Math.Max(1, (int)Math.Ceiling(LeastInCommon * words));

    private static (Finding? Finding, SentenceAlignment? Alignment) Compare(AlignmentSide a, AlignmentSide b, CandidatePair pair)
    {
        if (AssertionRule.Between(a, b) is { } match)
            return (OfAssertions(match, a, b, pair), null);
        var ranking = RankingRule.Between(a, b);
        if (ranking is { Clash: not null })
            return (RankingFinding.Of(ranking, a, b, pair), null);
        var alignment = Aligner.Align(a, b);
        var conflict = Conflict.In(alignment);
        if (ranking is not null && (conflict is not { Objection: null } || ranking.Covers(conflict)))
            return (RankingFinding.Of(ranking, a, b, pair), null);
        // What is too unlike in its words may still give two figures, or two dates, of one thing.
        if (conflict is null or { Objection: Conflict.OtherOnes or Conflict.OtherwiseUnlike or TimeClash.OtherTime or Conflict.Agreement } && FigureClash(alignment) is { } figures)
            return (OfConflict(figures, alignment, pair), null);
        return (conflict is not null ? OfConflict(conflict, alignment, pair) : Agreement(alignment, pair), alignment);
    }

    private static Conflict? FigureClash(SentenceAlignment alignment) => AmountClash.In(alignment) ?? DateClash.In(alignment);

    private static Finding? Guarded((Finding? Finding, SentenceAlignment? Alignment) compared)
    {
        if (compared is not { Finding: { } finding, Alignment: { } alignment } || finding.TurnedDownBy is not null)
            return compared.Finding;
        if (alignment.Pairs.Length < LeastWords)
            return null;
        if (finding.Type != RelationType.Contradicts && !Entailment.Follows(finding.FromFirst ? alignment : alignment.Turned(), strictly: true))
            return null;
        if (finding.Kind == RelationKind.Scope && Math.Min(alignment.CoverageOfA, alignment.CoverageOfB) < LeastOfEither)
            return finding.TurnedDown(Conflict.OtherwiseUnlike);
        if (finding.Type == RelationType.Contradicts && PronounSubject.IsUnknown(alignment))
            return finding.TurnedDown(PronounSubject.Unknown);
        // Two dates share no word; that the rest is the same is asked where they are compared.
        return finding.Type == RelationType.Contradicts && finding.Kind != RelationKind.Scope && !(finding.Kind == RelationKind.Time && !alignment.Denied.Any())
            && (Math.Max(alignment.CoverageOfA, alignment.CoverageOfB) < LeastOfOne || Math.Min(alignment.CoverageOfA, alignment.CoverageOfB) < LeastOfEither
                || (finding.Kind is RelationKind.Negation or RelationKind.Time && alignment.Denied.Any() && Math.Min(alignment.CoverageOfA, alignment.CoverageOfB) < LeastOfDenied && !AreDeniedWhole(alignment) && !SaysAll(alignment)))
            ? finding.TurnedDown("too much of what they say is not the same") : finding;
    }

    // Whoever says more has said the less too: "retries failed jobs three times" against "never retries failed jobs", "not late but
    // early" against "late".
    private static bool SaysAll(SentenceAlignment alignment)
    {
        var turned = alignment.Denied.First() is var pair && alignment.A.Denied[pair.A] ? alignment.Turned() : alignment;
        return turned.OnlyB.IsEmpty && !SaysMoreInSmallWords(turned) && AssertsDeed(turned) || turned.OnlyA.IsEmpty && Entailment.Unasserted(turned) == 0;
    }

    // "Opposed medical care" asserts nothing of "does not care".
    private static bool AssertsDeed(SentenceAlignment alignment) => alignment.Denied.All(p =>
        alignment.B.Tokens[p.B].Tag != Tag.Verb || alignment.A.Tokens[p.A].IsVerbal);

    // "Uniforms don't let students be who they are" says no less for having no more words that count.
    private static bool SaysMoreInSmallWords(SentenceAlignment alignment)
    {
        var last = alignment.Pairs.Where(p => alignment.B.Denied[p.B]).Select(p => p.B).DefaultIfEmpty(-1).Max();
        return alignment.B.Tokens.Skip(last + 1).Any(t => t.Tag is Tag.Be or Tag.Pronoun);
    }

    // "Uniforms let pupils focus" and "uniforms don't let pupils be themselves" share their verb and deny nothing of each other: in
    // the clauses of what is denied and of what asserts it, every word has its match.
    private static bool AreDeniedWhole(SentenceAlignment alignment) => alignment.Denied.All(p =>
        IsWhole(alignment.A.Sentence, p.A, alignment.OnlyA) && IsWhole(alignment.B.Sentence, p.B, alignment.OnlyB));

    private static bool IsWhole(Sentence sentence, int word, IReadOnlyCollection<int> open) =>
        sentence.Clauses.FirstOrDefault(c => c.Contains(word)) is not { } clause || !open.Any(clause.Contains);

    private static Finding OfAssertions(AssertionMatch match, AlignmentSide a, AlignmentSide b, CandidatePair pair)
    {
        var (cueA, cueB) = (a.Sentence.Span(match.FirstA, match.LastA), b.Sentence.Span(match.FirstB, match.LastB));
        var finding = new Finding(
            match.Clashes ? RelationType.Contradicts : RelationType.Supports, match.Kind, true, 1, RelationStrength.Proven, Issue(a.Sentence),
            match.Clashes ? Explanations.OfConflict(match.Kind, cueA.Of(pair.First.Insight.Text), cueB.Of(pair.Second.Insight.Text), Issue(a.Sentence)) : Explanations.OfSameClaim(),
            [new CuePlace(true, cueA), new CuePlace(false, cueB)])
        { Ground = Ground.Assertion };
        return match.Clashes && AlignmentChecks.StandingObjection(a.Standings[match.LastA], b.Standings[match.LastB]) is { } objection ? finding.TurnedDown(objection) : finding;
    }

    private static Finding OfConflict(Conflict conflict, SentenceAlignment alignment, CandidatePair pair)
    {
        var issue = Issue(alignment.A.Sentence);
        var (cueA, cueB) = (alignment.A.Sentence.Span(conflict.FirstA, conflict.LastA), alignment.B.Sentence.Span(conflict.FirstB, conflict.LastB));
        var finding = new Finding(
            RelationType.Contradicts, conflict.Kind, false, Math.Clamp(conflict.Weight, 0, 1), RelationStrength.Proven, issue,
            conflict.Kind == RelationKind.Time && !alignment.Denied.Any()
                ? Explanations.OfTimes(cueA.Of(pair.First.Insight.Text), cueB.Of(pair.Second.Insight.Text), issue)
                : Explanations.OfConflict(conflict.Kind, cueA.Of(pair.First.Insight.Text), cueB.Of(pair.Second.Insight.Text), issue),
            [new CuePlace(true, cueA), new CuePlace(false, cueB)]);
        return conflict.Objection is { } objection ? finding.TurnedDown(objection) : finding;
    }

    private static Finding? Agreement(SentenceAlignment alignment, CandidatePair pair)
    {
        var (forth, back) = (Entailment.Follows(alignment), Entailment.Follows(alignment.Turned()));
        if (!forth && !back)
            return null;
        var cues = new[] { new CuePlace(true, Whole(alignment.A.Sentence)), new CuePlace(false, Whole(alignment.B.Sentence)) };
        var weight = 0.35 + 0.6 * Math.Min(alignment.CoverageOfA, alignment.CoverageOfB) * Math.Max(alignment.CoverageOfA, alignment.CoverageOfB);
        // Each follows from the other and neither insight says more: the same claim in other words.
        if (forth && back && pair.First.Sides.Length == 1 && pair.Second.Sides.Length == 1)
            return new Finding(RelationType.Restates, RelationKind.Paraphrase, true, weight, RelationStrength.Proven, Issue(alignment.A.Sentence), Explanations.OfParaphrase(), [.. cues]);
        return new Finding(RelationType.Supports, RelationKind.Reason, forth, weight, RelationStrength.Proven, Issue(alignment.A.Sentence), Explanations.OfSameClaim(), [.. cues]);
    }

    internal static string? Issue(Sentence sentence) =>
        sentence.Phrases.Select(p => Stances.Concept.Of(sentence, p)).FirstOrDefault(c => c is not null)?.Name;

    private static TextSpan Whole(Sentence sentence) => sentence.Span(0, sentence.Tokens.Length - 1);
}
