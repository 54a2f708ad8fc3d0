using System.Collections.Immutable;
using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

// Which noun phrases a wording speaks of.
internal sealed partial class FactorReader
{
    private int Find(Func<Token, bool> matches)
    {
        for (var at = clause.First; at <= clause.Last; at++)
        {
            if (matches(tokens[at]) && sentence.PhraseAt(at) is null)
                return at;
        }

        return -1;
    }

    private NounPhrase? PhraseEndingBefore(int token) =>
        clause.Subject is { } subject && subject.Last < token ? subject : sentence.Phrases.LastOrDefault(p => p.Last < token && p.First >= clause.First);

    private NounPhrase? FirstPhraseAfter(int token) => sentence.Phrases.FirstOrDefault(p => p.First > token && p.First <= Math.Min(clause.Last, token + 5));

    private bool HasNegationBetween(int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (Statement.IsNegation(tokens, at))
                return true;
        }

        return false;
    }

    private ImmutableArray<Concept> ConceptOf(NounPhrase phrase) => Concept.Of(sentence, phrase) is { } concept ? [concept] : [];

    private ImmutableArray<Concept> SubjectConcepts(NounPhrase subject)
    {
        var first = clause.Subject ?? subject;
        return
        [
            .. sentence.Phrases
                .Where(p => p.First >= first.First && p.First <= first.Last + 8 && (clause.Verb < 0 || p.Last < clause.Verb) && (p == first || !IsComplement(p)))
                .Select(p => Concept.Of(sentence, p)).OfType<Concept>(),
        ];
    }

    // "The complexity of hosting models": the models are not what is named.
    private bool IsComplement(NounPhrase phrase) =>
        phrase.First > 0 && (tokens[phrase.First - 1].Tag is Tag.Gerund || tokens[phrase.First - 1].Tag is Tag.Preposition or Tag.To && tokens[phrase.First - 1].Word is not ("in" or "through" or "by" or "from"));

    // The noun phrases of a coordination that begins here, prepositional ones included: "access to data", "X and Y".
    private ImmutableArray<Concept> Coordinated(int first)
    {
        var concepts = ImmutableArray.CreateBuilder<Concept>();
        for (var at = first; at < tokens.Length && at < first + 24; at++)
        {
            if (sentence.PhraseAt(at) is { } phrase)
            {
                if ((concepts.Count == 0 || !IsComplement(phrase)) && Concept.Of(sentence, phrase) is { } concept)
                    concepts.Add(concept);
                at = phrase.Last;
            }
            else if (EndsCoordination(at))
            {
                break;
            }
        }

        return concepts.ToImmutable();
    }

    private bool EndsCoordination(int at) =>
        tokens[at].Word is ";" or ":" or "." or "that" or "which" or "who" or "rather" or "instead" || tokens[at].Tag is Tag.Verb or Tag.Modal or Tag.Subordinator || tokens[at].Tag == Tag.Be && at > clause.First + 1 && tokens[at - 1].Tag != Tag.Punctuation;

    private int LastOf(int first)
    {
        var last = first;
        for (var at = first; at < tokens.Length && at < first + 24 && !EndsCoordination(at); at++)
        {
            if (sentence.PhraseAt(at) is { } phrase)
                last = at = phrase.Last;
        }

        return Math.Min(last, tokens.Length - 1);
    }

    private ImmutableArray<Concept> ObjectOf(int verb) =>
        verb + 1 < tokens.Length && (sentence.PhraseAt(verb + 1) ?? (verb + 2 < tokens.Length ? sentence.PhraseAt(verb + 2) : null)) is { } phrase ? ConceptOf(phrase) : [];

    private int EndOfObject(int verb) => verb + 1 < tokens.Length && sentence.PhraseAt(verb + 1) is { } phrase ? phrase.Last : verb;

    private ImmutableArray<Concept> OutcomeAfter(NounPhrase phrase) =>
        phrase.Last + 2 < tokens.Length && tokens[phrase.Last + 1].Word is "of" or "in" or "for" or "to" or "behind" or "on" or "among"
            && sentence.PhraseAt(phrase.Last + 2) is { } outcome
            ? [.. ConceptOf(outcome), .. OwnerAfter(outcome)] : OwnerBefore(phrase);

    // "The decline of the eel": what it is the decline of.
    private ImmutableArray<Concept> OwnerAfter(NounPhrase outcome) =>
        OutcomeKinds.Is(tokens[outcome.Last].Lemma) && outcome.Last + 2 < tokens.Length && tokens[outcome.Last + 1].Word is "of" or "in"
            && sentence.PhraseAt(outcome.Last + 2) is { } owner ? ConceptOf(owner) : [];

    // "A coding school's main asset" is what decides for the school.
    private ImmutableArray<Concept> OwnerBefore(NounPhrase phrase)
    {
        var mark = phrase.First;
        while (mark <= phrase.Last && tokens[mark].Word != "'s")
            mark++;
        return mark > phrase.First && mark < phrase.Last ? ConceptOf(phrase with { Last = mark - 1 })
            : mark == phrase.First && sentence.PhraseAt(mark - 1) is { } owner ? ConceptOf(owner) : [];
    }
}
