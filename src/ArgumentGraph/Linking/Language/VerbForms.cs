namespace ArgumentGraph.Linking.Language;

/// <summary>Which forms of its verb a word may be.</summary>
internal static class VerbForms
{
    private const int Seldom = 150;

    public static IEnumerable<(WordForm Form, int Extra)> Of(string word, string lemma)
    {
        if (word == lemma)
            return OfBase(word);
        if (word.EndsWith("ing", StringComparison.Ordinal))
            return [(WordForm.Gerund, 0)];
        if (Lemmas.PlaceOfIrregular(word) is { } place)
            return OfIrregular(word, place.At, place.Count);
        return word.EndsWith('s') ? [(WordForm.Third, 0)] : [(WordForm.Past, 0), (WordForm.Participle, 0)];
    }

    private static IEnumerable<(WordForm, int)> OfBase(string word)
    {
        yield return (WordForm.Base, 0);
        yield return (WordForm.Present, 0);
        if (Lemmas.IsUnchangedPast(word))
            yield return (WordForm.Past, 50);
        // "Has become", "has run".
        if (Lemmas.IsUnchangedPast(word) || word.EndsWith("come", StringComparison.Ordinal) || word.EndsWith("run", StringComparison.Ordinal))
            yield return (WordForm.Participle, Seldom);
    }

    // The list gives the past, then the participle; a lone form is both, as "held" is.
    private static IEnumerable<(WordForm, int)> OfIrregular(string word, int at, int count)
    {
        if (word.EndsWith('s'))
            return [(WordForm.Third, 0)];
        if (word.EndsWith('n') && !word.EndsWith("ran", StringComparison.Ordinal) && word is not ("began" or "won" or "spun") || at > 0)
            return [(WordForm.Participle, 0), (WordForm.Past, 2 * Seldom)];
        if (word.EndsWith("came", StringComparison.Ordinal) || word.EndsWith("ran", StringComparison.Ordinal))
            return [(WordForm.Past, 0)];
        return count == 1 ? [(WordForm.Past, 0), (WordForm.Participle, 0)] : [(WordForm.Past, 0), (WordForm.Participle, Seldom)];
    }
}
