using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>
/// Two sentences that are nearly the same but for a denial, an opposite or a number contradict; without such a difference the
/// fuller one supports the other, or both say the same.
/// </summary>
internal static class AlignmentRule
{
    private const double LeastCoverage = 0.66;

    // A short sentence lies in many a long one; what the long one says besides makes it another claim.
    private const double LeastOfEither = 0.6;
    private const double EntailingCoverage = 0.99;
    private const double LeastInCommon = 0.34;
    private const int LeastWords = 2;

    public static IEnumerable<Finding> Judge(CandidatePair pair)
    {
        var findings = new List<Finding>();
        foreach (var a in pair.First.Text.Sentences)
        {
            foreach (var b in pair.Second.Text.Sentences)
            {
                if (MayAlign(a, b))
                    findings.AddRange(Compare(SentenceAlignment.Of(a, b), pair));
            }
        }

        return findings.GroupBy(f => f.Type).Select(g => g.OrderBy(f => f.TurnedDownBy is null ? 0 : 1).ThenByDescending(f => f.Weight).First());
    }

    // Cheap: where fewer words are the very same, synonyms do not bring two thirds of a sentence together.
    private static bool MayAlign(Sentence a, Sentence b)
    {
        var (fewer, more) = a.ContentLemmas.Count <= b.ContentLemmas.Count ? (a.ContentLemmas, b.ContentLemmas) : (b.ContentLemmas, a.ContentLemmas);
        var common = 0;
        foreach (var lemma in fewer.Items)
            common += more.Contains(lemma) ? 1 : 0;
        return common >= Math.Max(1, LeastInCommon * fewer.Count);
    }

    private static IEnumerable<Finding> Compare(SentenceAlignment alignment, CandidatePair pair)
    {
        var coverage = Math.Min(alignment.CoverageOfA, alignment.CoverageOfB);
        var best = Math.Max(alignment.CoverageOfA, alignment.CoverageOfB);
        if (alignment.Pairs.Length < LeastWords || best < LeastCoverage)
            yield break;
        if (alignment.Clashes == 0 && !alignment.NegationDiffers)
        {
            if (Agreement(alignment) is { } agreement)
                yield return agreement;
            yield break;
        }

        if (alignment.Clashes > 1 || alignment.Clashes == 1 && alignment.NegationDiffers)
            yield break;
        if (coverage < LeastOfEither)
            yield break;
        var weight = 0.3 + 0.5 * coverage + 0.25 * best;
        var finding = Conflict(alignment, pair, Math.Clamp(weight, 0, 1));
        yield return AlignmentChecks.Objection(alignment) is { } objection ? finding.TurnedDown(objection) : finding;
    }

    private static Finding Conflict(SentenceAlignment alignment, CandidatePair pair, double weight)
    {
        var clash = alignment.Clash;
        var kind = clash is null ? RelationKind.Negation : clash.Value.Relation == WordRelation.OtherNumber ? RelationKind.Quantity : RelationKind.Antonym;
        var (a, b) = clash is { } c
            ? (alignment.A.Span(c.A, c.A), alignment.B.Span(c.B, c.B))
            : (DenialOrWhole(alignment.A), DenialOrWhole(alignment.B));
        return new Finding(
            RelationType.Contradicts, kind, false, weight, RelationStrength.Proven, Issue(alignment),
            Explanations.OfConflict(kind, a.Of(pair.First.Insight.Text), b.Of(pair.Second.Insight.Text), Issue(alignment)), [new CuePlace(true, a), new CuePlace(false, b)]);
    }

    private static Finding? Agreement(SentenceAlignment alignment)
    {
        var (ofA, ofB) = (alignment.CoverageOfA, alignment.CoverageOfB);
        if (Math.Max(ofA, ofB) < EntailingCoverage || AlignmentChecks.WidensWrongly(alignment, ofB >= ofA))
            return null;
        // The sentence whose every word is met says less, so the other entails it.
        var spans = (A: Whole(alignment.A), B: Whole(alignment.B));
        return new Finding(
            RelationType.Supports, RelationKind.Reason, ofB >= ofA, 0.35 + 0.6 * Math.Min(ofA, ofB) * Math.Max(ofA, ofB), RelationStrength.Proven, Issue(alignment),
            Explanations.OfSameClaim(), [new CuePlace(true, spans.A), new CuePlace(false, spans.B)]);
    }

    private static string? Issue(SentenceAlignment alignment) =>
        alignment.A.Phrases.Select(p => Stances.Concept.Of(alignment.A, p)).FirstOrDefault(c => c is not null)?.Name;

    private static TextSpan DenialOrWhole(Sentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (Stances.Statement.IsNegation(sentence.Tokens, at))
                return sentence.Span(at, Math.Min(at + 2, sentence.Tokens.Length - 1));
        }

        return Whole(sentence);
    }

    private static TextSpan Whole(Sentence sentence) => sentence.Span(0, sentence.Tokens.Length - 1);
}
