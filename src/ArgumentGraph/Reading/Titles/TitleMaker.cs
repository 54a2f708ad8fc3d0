using ArgumentGraph.Model;
using ArgumentGraph.Reading.Claims;
using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Titles;

/// <summary>Makes a short title of a statement: its main clause, cut at a phrase.</summary>
internal static class TitleMaker
{
    public const int MostWords = 12;

    private const int FewestWords = 4;

    private static readonly WordSet Verbs = WordSet.Of(
        ClaimWords.Copula.Words, ClaimWords.Modal.Words, ClaimWords.Obligation.Words, ClaimWords.Causation.Words, TitleWords.Verbs.Words, SpeechVerbs.Reporting.Words);

    /// <summary>Of a statement that has no title of its own.</summary>
    public static string Of(string text) => OfSentence(MainSentence(text));

    /// <summary>Of one sentence.</summary>
    public static string OfSentence(string sentence)
    {
        var clause = MainClause.Of(Insertions.Without(Asides.Without(sentence)));
        var words = WordSpans.Of(clause);
        if (words.Count > MostWords)
            clause = Cut(clause, words);
        return Finished(clause) is { Length: > 0 } title ? title : sentence.Trim();
    }

    /// <summary>A title the document gives, kept within bounds.</summary>
    public static string OfOwn(string title)
    {
        var words = WordSpans.Of(title);
        return Finished(words.Count > MostWords ? Cut(title, words) : title);
    }

    // A question or an exclamation opens a paragraph; the statement follows.
    private static string MainSentence(string text)
    {
        var head = text.Length > 2000 ? text[..2000] : text;
        var sentences = SentenceSplitter.Split(head);
        foreach (var span in sentences)
        {
            var sentence = span.Of(head);
            if (ClaimScorer.Of(sentence).IsClaim)
                return sentence;
        }

        return sentences.Select(span => span.Of(head)).FirstOrDefault(sentence => sentence.Any(char.IsLetterOrDigit)) ?? head;
    }

    private static string Cut(string clause, List<TextSpan> words)
    {
        var count = Seam.In(clause, words);
        var end = words[(count < FewestWords ? LastWhole(clause, words) : count) - 1].End;
        return ClosesQuote(clause, end) ? clause[..end] + '"' : clause[..end];
    }

    private static bool ClosesQuote(string clause, int end)
    {
        var after = end;
        while (after < clause.Length && (Characters.IsTerminator(clause[after]) || clause[after] == ','))
            after++;
        return after < clause.Length && clause[after] == '"' && clause.AsSpan(0, end).Count('"') % 2 == 1;
    }

    // No seam: what is kept must not end inside a phrase, nor with a word that waits for the next.
    private static int LastWhole(string clause, List<TextSpan> words)
    {
        var count = Math.Min(MostWords, words.Count);
        for (var i = count - 1; i > Math.Max(FewestWords, count - 4); i--)
        {
            if (TitleWords.Seams.Has(Word(clause, words[i])) && !TitleWords.Seams.Has(Word(clause, words[count])))
                count = i;
        }

        while (count > FewestWords && (Waits(Word(clause, words[count - 1])) || Pending(clause, words, count)))
            count--;
        return count;
    }

    // "to escape", "can supply", "in order": an object or an infinitive is still to come.
    private static bool Pending(string clause, List<TextSpan> words, int count)
    {
        var before = Word(clause, words[count - 2]);
        return before is "to" || ClaimWords.Modal.Has(before) || (before is "in" && Word(clause, words[count - 1]) is "order");
    }

    // An adverb waits for its adjective or verb as much as a preposition for its noun.
    public static bool Waits(ReadOnlySpan<char> word) =>
        TitleWords.Dangling.Has(word) || (word.Length > 5 && word.EndsWith("ly", StringComparison.Ordinal));

    public static bool IsVerb(ReadOnlySpan<char> word) =>
        Verbs.Has(word) || (word.Length > 6 && word.EndsWith("ifies", StringComparison.Ordinal)) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal));

    private static string Finished(string title)
    {
        var text = title.Trim().TrimEnd('.', ',', ';', ':', '\u2026', ' ', '-', '\u2013', '\u2014', '!', '\u3002').TrimStart(',', ';', ' ', '-', '\u2013', '\u2014');
        text = Unpaired.Removed(text);
        return text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    private static ReadOnlySpan<char> Word(string text, TextSpan word) => WordSpans.At(text, word);
}
