using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Appraisals;

/// <summary>
/// Gathers the words by which an insight names what it judges: those of the sentence that judges, of the one it points back to ("it",
/// "the method", "its menu"), and of the subject under which the next sentence goes on ("the mat of old stalks").
/// </summary>
internal static class AppraisalReader
{
    public static ImmutableArray<Appraisal> Read(AnalysedText text) =>
        [.. text.Sentences.SelectMany(s => VerdictReader.Read(s).Select(v => Of(text, s, v))).Where(a => !a.Judged.IsEmpty)];

    private static Appraisal Of(AnalysedText text, Sentence sentence, Verdict verdict)
    {
        var named = verdict.Named.Distinct().ToArray();
        var judged = Words(sentence, named.Except(verdict.Whole)).Concat(Words(sentence, verdict.Whole, isWhole: true));
        if (verdict.PointsBack && sentence.Number > 0)
            judged = judged.Concat(Opening(text.Sentences[sentence.Number - 1]));
        if (sentence.Number + 1 < text.Sentences.Length && GoesOn(text.Sentences[sentence.Number + 1]))
            judged = judged.Concat(Opening(text.Sentences[sentence.Number + 1]));
        var besides = Words(sentence, Enumerable.Range(0, sentence.Tokens.Length).Except(named).Where(i => !Judges(verdict, sentence, i)));
        var degrees = named.Select(i => sentence.Tokens[i]).Where(t => Concept.IsDegree(t.Lemma));
        return new Appraisal(
            verdict.Sign, [.. judged], [.. besides], [.. degrees], sentence.Span(verdict.First, verdict.Last), sentence.Number,
            verdict.DeniesEffect, verdict.IsFaint);
    }

    private static bool GoesOn(Sentence sentence) => sentence.Tokens[0].Word is "the" or "that" or "this" or "these" or "such" or "its" or "their";

    private static bool Judges(Verdict verdict, Sentence sentence, int at) =>
        at >= verdict.First && at <= verdict.Last && Polarity.Of(sentence.Tokens[at]) != 0;

    // What stands before the verb.
    private static IEnumerable<TopicWord> Opening(Sentence sentence) =>
        sentence.Clauses.FirstOrDefault(c => c.Kind != ClauseKind.Relative) is { Verb: > 0 } first
            ? Words(sentence, Enumerable.Range(first.First, first.Verb - first.First)) : [];

    private static IEnumerable<TopicWord> Words(Sentence sentence, IEnumerable<int> tokens, bool isWhole = false) =>
        tokens.Where(i => TopicWord.Is(sentence.Tokens[i])).Select(i => TopicWord.Of(sentence, i, isWhole));
}
