using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Backing;

/// <summary>
/// Tells evidence from claims: evidence opens by telling what was found or what happened, in the past, and neither judges nor explains.
/// </summary>
internal static class EvidenceReader
{
    private const double OfVerdict = 0.9;

    // What tells of a case tells when, where, who or how many, and that takes words.
    private const int LeastTokens = 15;
    private const int ToParticiple = 3;
    private static readonly PhraseList Study = PhraseList.Read("evidence", "study");
    private static readonly PhraseList Unmarked = PhraseList.Read("evidence", "unmarked");
    private static readonly PhraseList Turning = PhraseList.Read("evidence", "turning");

    public static EvidenceKind Read(InsightReading reading)
    {
        if (reading.Sides.Sum(s => s.Tokens.Length) < LeastTokens || !IsParticular(reading) || Explains(reading))
            return EvidenceKind.None;
        if (IsShown(reading.Text.Sentences[0]))
            return EvidenceKind.Study;
        if (!Tells(reading) || Judges(reading))
            return EvidenceKind.None;
        return reading.Text.Sentences.Any(NamesStudy) ? EvidenceKind.Study : EvidenceKind.Case;
    }

    private static bool IsParticular(InsightReading reading) => reading.Text.Sentences.Any(s =>
        !s.Dates.IsEmpty || NamesStudy(s) || s.Tokens.Any(t => t.Tag is Tag.ProperNoun or Tag.Number || NumberWords.Value(t.Word) is not null)
        || s.Tokens is [{ Word: "a" or "an" or "one" }, ..]);

    // Whatever "used to" be told was no finding; of "had prices stayed" nothing happened.
    private static bool Tells(InsightReading reading)
    {
        var (timing, sentence) = (reading.Sides[0].Timing, reading.Text.Sentences[0]);
        return !timing.Former && ((timing.Past || IsUnmarkedPast(sentence)) && !IsPresent(sentence) || timing.Perfect && IsCounted(sentence))
            && Statement.Of(sentence).All(s => s.Holding != Holding.Conditional);
    }

    // "The council cut the fee": said of one, the present would be "cuts".
    private static bool IsUnmarkedPast(Sentence sentence)
    {
        if (sentence.Clauses.FirstOrDefault(c => c is { Kind: ClauseKind.Main, Verb: >= 0, Subject: not null }) is not { } clause)
            return false;
        var (subject, verb) = (sentence.Tokens[clause.Subject!.Last], sentence.Tokens[clause.Verb]);
        return verb.Tag == Tag.Verb && verb.Word == verb.Lemma && Unmarked.Has(verb.Lemma) && subject.IsNominal && subject.Word == subject.Lemma;
    }

    // What a study found may hold still: "found that tea is …"; what should have been done was not.
    private static bool IsPresent(Sentence sentence) =>
        sentence.Tokens.TakeWhile(t => t.Word != "that").Any(t => t.Tag is Tag.Be or Tag.Do && t.Word is "is" or "are" or "does" or "do" || t.Word is "should" or "must");

    // "Has exported power since May" tells; "has hardened", "has become a burden" may be a judgement.
    private static bool IsCounted(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var have = tokens.Index().FirstOrDefault(t => t.Item is { Tag: Tag.Have, Word: not "had" }, (-1, default)).Index;
        if (have < 0 || tokens.Skip(have + 1).Take(ToParticiple).FirstOrDefault(t => t.Tag == Tag.Participle) is not { Lemma: { } done } || Turning.Has(done))
            return false;
        return !sentence.Dates.IsEmpty || tokens.Any(t => t.Tag == Tag.Number);
    }

    // "Records show that packs still hold": what is shown may be so now.
    private static bool IsShown(Sentence sentence) =>
        sentence.Tokens.Take(Preamble.Length(sentence.Tokens)).Any(t => t.IsNominal && Study.Has(t.Lemma));

    private static bool Explains(InsightReading reading) => reading.Causes.Any(c => c.Cause.Sentence.Number == 0) || reading.Factors.Any(f => f.Sentence == 0);

    private static bool Judges(InsightReading reading) => reading.Stances.Any(s => IsVerdict(s) && !IsFound(reading.Text.Sentences[0], s) && IsJudgement(reading.Text.Sentences[0].Tokens, s));

    private static bool IsVerdict(ConceptStance stance) =>
        stance is { Axis: StanceAxis.Value, Sentence: 0, Weight: >= OfVerdict, Role: ConceptRole.Subject, Holding: Holding.Held };

    // "The venture was a failure" judges, "the venture lost money", "the money was lost" tell.
    private static bool IsJudgement(ImmutableArray<Token> tokens, ConceptStance stance)
    {
        var cue = tokens.Where(t => t.Start >= stance.Cue.Start && t.End <= stance.Cue.End).ToArray();
        return cue.Any(t => t.Tag == Tag.Be || Turning.Has(t.Lemma)) && cue[^1].Tag != Tag.Participle;
    }

    // "A survey found that tickets are cheapest on Tuesdays."
    private static bool IsFound(Sentence sentence, ConceptStance stance) =>
        NamesStudy(sentence) && sentence.Tokens.Any(t => t is { Word: "that", Tag: Tag.Subordinator } && t.End < stance.Cue.Start);

    private static bool NamesStudy(Sentence sentence) => sentence.Tokens.Any(t => t.IsNominal && Study.Has(t.Lemma));
}
