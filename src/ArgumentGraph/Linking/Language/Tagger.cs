using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Language;

/// <summary>
/// Part-of-speech tagging: marks, numbers, names and closed classes by what they look like, the rest as the lattice of the whole
/// sentence decides.
/// </summary>
internal static class Tagger
{
    public static Token[] Tag(string text, IReadOnlyList<TextSpan> spans)
    {
        var readings = new SentenceForms(text, spans).Read();
        var forms = TagLattice.Decode(readings.Forms);
        var tokens = new Token[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            var word = readings.Words[i];
            tokens[i] = new Token(spans[i].Start, spans[i].End, TaggedWord.Of(word, forms[i].Lemma, TagOf(word, forms[i].Form, readings.Closed[i])), readings.Capitals[i]);
        }

        return tokens;
    }

    public static bool IsClosed(string word) => ClosedForms.TagOf(word) is not null;

    private static Tag TagOf(string word, WordForm form, Tag? closed) => closed is { } tag ? ClosedForms.TagOf(word, tag, form) : form switch
    {
        WordForm.Stop or WordForm.Comma or WordForm.Mark or WordForm.Quote => Language.Tag.Punctuation,
        WordForm.Possessive => Language.Tag.Determiner,
        WordForm.Name => Language.Tag.ProperNoun,
        WordForm.Number => char.IsLetter(word[0]) && !word.Any(char.IsDigit) ? Language.Tag.Adjective : Language.Tag.Number,
        WordForm.Base or WordForm.Present or WordForm.Third or WordForm.Past => Language.Tag.Verb,
        WordForm.Participle => Language.Tag.Participle,
        WordForm.Gerund => Language.Tag.Gerund,
        WordForm.Be => Language.Tag.Be,
        WordForm.Adjective => Language.Tag.Adjective,
        WordForm.Adverb => Language.Tag.Adverb,
        _ => Language.Tag.Noun,
    };
}
