using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Causes;

/// <summary>What an outcome or a cause stands for that is told by a pronoun: "crime has fallen, and it is patrols that brought it down".</summary>
internal static class Referents
{
    /// <param name="first">Where in the sentence the claim begins: what is meant stands before.</param>
    public static Told Of(AnalysedText text, Sentence sentence, TokenRange range, int first)
    {
        if (!IsPointing(sentence, range))
            return new Told(sentence, range);
        var whole = !range.In(sentence).Any(t => t.IsContent);
        var here = sentence.Clauses.Where(c => c.Last < Math.Min(first, range.First) && c.Verb > c.First && c.SubjectToken >= 0).FirstOrDefault();
        if (here is not null)
            return new Told(sentence, range, Meant(sentence, here, whole));
        if (sentence.Number == 0)
            return new Told(sentence, range);
        var before = text.Sentences[sentence.Number - 1];
        return before.Clauses.FirstOrDefault(c => c.Kind == ClauseKind.Main && c.Verb > c.First && c.Subject is not null) is { } clause
            ? new Told(sentence, range, Meant(before, clause, whole)) : new Told(sentence, range);
    }

    /// <summary>All that the sentence before tells; null where there is none.</summary>
    public static Told? Before(AnalysedText text, Sentence sentence) =>
        sentence.Number > 0 && text.Sentences[sentence.Number - 1] is { Tokens.Length: > 1 } before
            ? new Told(before, new TokenRange(0, before.Tokens.Length - 2)) : null;

    // "This" may be all that was said; "it failed" speaks of the subject.
    private static Told Meant(Sentence sentence, Clause clause, bool whole) =>
        new(sentence, new TokenRange(clause.First, whole ? clause.Last : clause.Verb - 1));

    // No thing is named, but for the pronoun.
    private static bool IsPointing(Sentence sentence, TokenRange range) =>
        range.In(sentence).Any(t => t.Word is "it" or "this" or "that" or "they" or "them" or "its" or "their" or "many" or "most" or "few")
            && !new Told(sentence, range).Words.Any(w => w is { IsThing: true, Token.IsNominal: true });
}
