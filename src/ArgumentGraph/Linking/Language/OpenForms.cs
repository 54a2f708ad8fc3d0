using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Language;

/// <summary>What a word of an open class may be: WordNet's readings with their counts, and what its ending allows.</summary>
internal static class OpenForms
{
    // Words of each part in WordNet's tagged corpus, rounded.
    private const double Nouns = 90_000, Verbs = 50_000, Adjectives = 33_000, Adverbs = 20_000;

    // "Scarce", "fast": where both are known the adverb is met less.
    private const int LessAdverbial = 80;
    private const int SmallNumber = 200;

    // "Is disabled" tells what was done; before a noun the neighbours outweigh this.
    private const int MoreVerbal = 380;

    private static readonly ConcurrentDictionary<string, ImmutableArray<FormReading>> Known = new(StringComparer.Ordinal);

    public static ImmutableArray<FormReading> Of(string word) => Known.GetOrAdd(word, Read);

    private static ImmutableArray<FormReading> Read(string word)
    {
        var readings = Readings.Of(word);
        if (readings.IsEmpty)
            return [.. UnknownForms.Of(word)];
        var forms = new List<FormReading>();
        if (readings.Noun is { } noun)
            AddNoun(forms, word, noun, CostOf(readings.NounSeen, Nouns));
        if (readings.Verb is { } verb)
            AddVerb(forms, word, verb, CostOf(readings.VerbSeen, Verbs));
        if (readings.Adjective is { } adjective)
            forms.Add(new(WordForm.Adjective, CostOf(readings.AdjectiveSeen, Adjectives) + (readings.Verb is not null && word.EndsWith("ed", StringComparison.Ordinal) ? MoreVerbal : 0), adjective));
        if (readings.Adverb is { } adverb)
            forms.Add(new(WordForm.Adverb, CostOf(readings.AdverbSeen, Adverbs) + (readings.Adjective is null ? 0 : LessAdverbial), adverb));
        if (NumberWords.Value(word) is >= 0 and < 100)
            forms.Add(new(WordForm.Number, SmallNumber, word));
        // "vast compute", "the ask": WordNet knows only the verb.
        if (readings is { Noun: null, Adjective: null, Adverb: null } && readings.Verb == word)
            forms.Add(new(WordForm.Singular, CostOf(0.3, Nouns), word));
        return [.. forms];
    }

    private static int CostOf(double seen, double all) => FormNeighbours.CostOf(seen / all);

    private static void AddNoun(List<FormReading> forms, string word, string lemma, int cost)
    {
        if (lemma == word && !NounNumber.IsPlural(word))
            forms.Add(new(WordForm.Singular, cost, lemma));
        if (lemma != word || NounNumber.MayBePlural(word))
            forms.Add(new(WordForm.Plural, cost, lemma));
    }

    private static void AddVerb(List<FormReading> forms, string word, string lemma, int cost)
    {
        foreach (var (form, extra) in VerbForms.Of(word, lemma))
            forms.Add(new(form, cost + extra, lemma));
    }
}
