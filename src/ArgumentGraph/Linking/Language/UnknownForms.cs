namespace ArgumentGraph.Linking.Language;

/// <summary>What a word that WordNet does not know may be, by its ending.</summary>
internal static class UnknownForms
{
    private const int Likely = 1100, Less = 1200, Seldom = 1400;
    private static readonly string[] AdjectiveEndings = ["able", "ible", "ous", "less", "ful", "ive", "-based", "ish", "ical"];
    private static readonly string[] VerbEndings = ["ise", "ize", "ify"];

    public static IEnumerable<FormReading> Of(string word)
    {
        if (Ends(word, "ly", 4))
            return [new(WordForm.Adverb, Likely, word)];
        if (Ends(word, "ing", 5))
            return [new(WordForm.Gerund, Less, word), new(WordForm.Singular, Likely, word)];
        if (Ends(word, "ed", 4))
            return [new(WordForm.Participle, Likely, word), new(WordForm.Past, Less, word)];
        if (AdjectiveEndings.Any(e => Ends(word, e, 5)))
            return [new(WordForm.Adjective, Likely, word)];
        if (VerbEndings.Any(e => Ends(word, e, 5)))
            return [new(WordForm.Base, Likely, word), new(WordForm.Present, Likely, word), new(WordForm.Singular, Less, word)];
        var lemma = Lemmas.OfUnknownNoun(word);
        return lemma == word ? [new(WordForm.Singular, Likely, word), new(WordForm.Adjective, Less, word)] : [new(WordForm.Plural, Likely, lemma), new(WordForm.Third, Seldom, lemma)];
    }

    private static bool Ends(string word, string ending, int least) => word.Length > least && word.EndsWith(ending, StringComparison.Ordinal);
}
