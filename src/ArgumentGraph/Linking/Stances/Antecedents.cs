using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

/// <summary>What a clause is about whose subject only points back: "it", "they", "this", "the method".</summary>
internal sealed class Antecedents(AnalysedText text)
{
    // How many sentences back a subject is looked for; further back something else has mostly come between.
    private const int Reach = 2;
    private static readonly PhraseList Generic = PhraseList.Read("discourse", "pointing-noun");

    public Concept? Of(Sentence sentence, Clause clause)
    {
        if (!PointsBack(sentence, clause))
            return null;
        if (clause.Subject is { } phrase && SameThing(sentence, phrase) is { } named)
            return named;
        if (clause.Subject is not null && !Generic.Has(sentence.Tokens[clause.Subject.Last].Lemma))
            return null;
        var plural = IsPlural(sentence.Tokens[clause.SubjectToken]);
        foreach (var (before, earlier) in Before(sentence, clause))
        {
            if (earlier.Subject is not null && !PointsBack(before, earlier))
                return Fitting(before, earlier, plural, clause.Subject is not null);
        }

        return null;
    }

    // Clauses further back, the nearest sentence first; within one sentence the nearest clause, of one before its first.
    private IEnumerable<(Sentence Sentence, Clause Clause)> Before(Sentence sentence, Clause clause)
    {
        foreach (var earlier in sentence.Clauses.Where(c => c.Last < clause.First && c.Kind != ClauseKind.Relative).Reverse())
            yield return (sentence, earlier);
        for (var number = sentence.Number - 1; number >= Math.Max(0, sentence.Number - Reach); number--)
        {
            foreach (var earlier in text.Sentences[number].Clauses.Where(c => c.Kind != ClauseKind.Relative))
                yield return (text.Sentences[number], earlier);
        }
    }

    private static bool PointsBack(Sentence sentence, Clause clause)
    {
        if (clause.SubjectToken < 0)
            return false;
        if (clause.Subject is not { } phrase)
            return sentence.Tokens[clause.SubjectToken].Word is "it" or "they" or "this" or "that" or "these" or "those" && !IsExpletive(sentence, clause);
        return phrase.Last == phrase.First + 1 && sentence.Tokens[phrase.First].Word is "the" or "this" or "that" or "these" or "those" or "such";
    }

    // "It is wise to wait", "it seems that": nothing before is meant.
    private static bool IsExpletive(Sentence sentence, Clause clause) =>
        sentence.Tokens[clause.SubjectToken].Word == "it"
        && sentence.Tokens.Skip(clause.SubjectToken + 1).TakeWhile(t => t.Tag is not (Tag.Noun or Tag.ProperNoun) && t.Word is not ("," or ".")).Any(t => t.Tag == Tag.To || t.Word is "that" or "when" or "if");

    // "The tax" after "a congestion tax".
    private Concept? SameThing(Sentence sentence, NounPhrase phrase)
    {
        for (var number = sentence.Number; number >= 0; number--)
        {
            var earlier = text.Sentences[number];
            foreach (var other in earlier.Phrases.Where(p => number < sentence.Number || p.Last < phrase.First).Reverse())
            {
                if (earlier.Tokens[other.Last].Lemma == sentence.Tokens[phrase.Last].Lemma && Concept.Of(earlier, other) is { Modifiers.IsEmpty: false } concept)
                    return concept;
            }
        }

        return null;
    }

    // "Critics call the scheme wasteful, but it pays", "bakers opened a market. The scheme pays": the subject if it agrees in number and is
    // no person where a deed or a thing is meant, else what the verb acts on.
    private static Concept? Fitting(Sentence sentence, Clause clause, bool plural, bool isThing)
    {
        var subject = sentence.Tokens[clause.Subject!.Last];
        if (isThing ? !Siblings.IsPerson(subject.Lemma) : IsPlural(subject) == plural)
            return Concept.Of(sentence, clause.Subject);
        return clause.Verb >= 0 && sentence.Phrases.FirstOrDefault(p => p.First > clause.Verb && p.Last <= clause.Last) is { } acted && (isThing || IsPlural(sentence.Tokens[acted.Last]) == plural)
            ? Concept.Of(sentence, acted) : null;
    }

    private static bool IsPlural(Token token) => token.Word is "they" or "these" or "those" or "people" || token.IsNominal && token.Word != token.Lemma && token.Word.EndsWith('s');
}
