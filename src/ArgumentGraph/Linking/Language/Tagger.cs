using System.Collections.Frozen;
using ArgumentGraph.Linking.WordNet;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Language;

/// <summary>
/// Light part-of-speech tagging: closed classes from a list, the rest by what WordNet allows, how often its tagged corpus has
/// each reading, and the neighbours. Works left to right, so the tag before is known and the word after is only looked at.
/// </summary>
internal static class Tagger
{
    private static readonly FrozenDictionary<string, Tag> Closed = ReadClosed();
    private static readonly FrozenSet<string> Demonstratives = new[] { "this", "that", "these", "those", "all", "some", "many", "few", "most", "both", "each", "more", "less", "much", "enough", "other", "what", "which" }.ToFrozenSet();

    public static Token[] Tag(string text, IReadOnlyList<TextSpan> spans)
    {
        var words = new string[spans.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = Tokenizer.Plain(spans[i].Of(text));
        var tokens = new Token[words.Length];
        var shouted = spans.Count > 0 && !text.AsSpan(spans[0].Start, spans[^1].End - spans[0].Start).ContainsAnyInRange('a', 'z');
        for (var i = 0; i < tokens.Length; i++)
        {
            var capital = HasCapital(text, spans[i]);
            var acronym = capital && !shouted && IsAcronym(text, spans[i], words[i]);
            var (tag, lemma) = Choose(words, i, tokens, capital, acronym, StartsSentence(words, i));
            tokens[i] = new Token(spans[i].Start, spans[i].End, words[i], lemma, tag, capital);
        }

        return tokens;
    }

    public static bool IsClosed(string word) => Closed.ContainsKey(word);

    private static bool HasCapital(string text, TextSpan span)
    {
        foreach (var c in text.AsSpan(span.Start, span.Length))
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }

    // "The US economy", "WHO guidelines"; other words of closed classes are put in capitals for emphasis.
    private static bool IsAcronym(string text, TextSpan span, string word) =>
        word is "us" or "it" or "who" && !text.AsSpan(span.Start, span.Length).ContainsAnyInRange('a', 'z');

    private static bool StartsSentence(string[] words, int i) => i == 0 || words[i - 1] is "." or "!" or "?" or ":" or "\"" or "\u201C" or "...";

    private static (Tag Tag, string Lemma) Choose(string[] words, int i, Token[] before, bool capital, bool acronym, bool first)
    {
        var word = words[i];
        if (!char.IsLetterOrDigit(word[0]) && word[0] is not ('\'' or '$' or '€' or '£') && !char.IsSurrogate(word[0]) && !word.Any(char.IsLetterOrDigit))
            return (Language.Tag.Punctuation, word);
        if (word is "'")
            return IsPossessive(before, i) ? (Language.Tag.Determiner, "'s") : (Language.Tag.Punctuation, word);
        if (word is "'s")
            return i > 0 && before[i - 1].Tag == Language.Tag.Pronoun && (IsContracting(before[i - 1].Word) || IsVerbalAfter(words, i)) ? (Language.Tag.Be, "be") : (Language.Tag.Determiner, "'s");
        if (word.Any(char.IsDigit))
            return (Language.Tag.Number, word);
        if (Closed.TryGetValue(word, out var closed) && !(capital && !first && word == "may") && !acronym)
            return InContext(closed, words, i, before);
        if (acronym || capital && !first)
            return (Language.Tag.ProperNoun, ProperLemma(word));
        return Open(words, i, before, capital);
    }

    private static (Tag Tag, string Lemma) InContext(Tag closed, string[] words, int i, Token[] before)
    {
        var word = words[i];
        var next = i + 1 < words.Length ? words[i + 1] : "";
        var nextIsName = next.Length > 0 && (char.IsLetterOrDigit(next[0]) || next[0] is '"' or '\u201C' or '\u2018' or '\'');
        if (word == "that" && i > 0 && (before[i - 1].IsVerbal || before[i - 1].IsNominal))
            return (Language.Tag.Subordinator, word);
        if (closed == Language.Tag.Determiner && Demonstratives.Contains(word) && (!nextIsName || next == "'s" || Closed.TryGetValue(next, out var tag) && tag is not (Language.Tag.Determiner or Language.Tag.Adverb)))
            return (Language.Tag.Pronoun, word);
        if (word is "which" or "many" or "most" or "few" or "some" && StandsAlone(words, i))
            return (Language.Tag.Pronoun, word);
        // "which gives them a niche", "what drives growth"
        if (word is "which" or "what" && next.EndsWith('s') && Lemmas.Of(next, PartOfSpeech.Verb) is not null && !IsPlainNoun(next))
            return (Language.Tag.Pronoun, word);
        if (word == "like" && i > 0 && before[i - 1].Tag is Language.Tag.Pronoun or Language.Tag.To or Language.Tag.Modal)
            return (Language.Tag.Verb, word);
        return closed switch
        {
            Language.Tag.Be => (closed, "be"),
            Language.Tag.Have => (closed, "have"),
            Language.Tag.Do => (closed, "do"),
            Language.Tag.Negation => (closed, word == "never" ? "never" : "not"),
            _ => (closed, word),
        };
    }

    // "The users' data", unless it closes what an earlier mark opened.
    private static bool IsPossessive(Token[] before, int i) =>
        i > 0 && before[i - 1].IsNominal && before[i - 1].Word.EndsWith('s') && before.Take(i).Count(t => t is { Word: "'", Tag: Language.Tag.Punctuation }) % 2 == 0;

    // "It's imagination": these have no possessive in "'s".
    private static bool IsContracting(string pronoun) => pronoun is "it" or "he" or "she" or "that" or "what" or "who" or "this";

    // "Which appealed", "which also helps"; "many believe", "some claim that".
    private static bool StandsAlone(string[] words, int i)
    {
        var next = i + 1 < words.Length ? words[i + 1] : "";
        if (next.Length == 0 || Closed.TryGetValue(next, out var tag) && (words[i] != "which" || tag != Language.Tag.Adverb))
            return false;
        var readings = Readings.Of(next);
        return words[i] == "which"
            ? tag == Language.Tag.Adverb || readings is { Noun: null, Verb: not null } && readings.VerbSeen > readings.AdjectiveSeen && readings.Verb != next
            : readings.Verb == next && (readings is { Noun: null, Adjective: null } || i + 2 < words.Length && words[i + 2] == "that");
    }

    private static bool IsPlainNoun(string word) => Readings.Of(word) is { Noun: not null } readings && readings.NounSeen > 8 * readings.VerbSeen;

    private static bool IsVerbalAfter(string[] words, int i) =>
        i + 1 < words.Length && (Closed.TryGetValue(words[i + 1], out var tag) ? tag is not Language.Tag.Preposition : words[i + 1].EndsWith("ing", StringComparison.Ordinal));

    private static (Tag Tag, string Lemma) Open(string[] words, int i, Token[] before, bool capital)
    {
        var word = words[i];
        var readings = Readings.Of(word);
        if (readings.IsEmpty && capital)
            return (Language.Tag.ProperNoun, ProperLemma(word));
        return new TagContext(words, i, before).Choose(readings);
    }

    private static string ProperLemma(string word)
    {
        var noun = Lemmas.Of(word, PartOfSpeech.Noun);
        return noun ?? word;
    }

    private static FrozenDictionary<string, Tag> ReadClosed()
    {
        var closed = new Dictionary<string, Tag>(StringComparer.Ordinal);
        foreach (var (heading, item) in LexiconFile.Items("function-words"))
            closed.TryAdd(item, Enum.Parse<Tag>(heading, ignoreCase: true));
        return closed.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
