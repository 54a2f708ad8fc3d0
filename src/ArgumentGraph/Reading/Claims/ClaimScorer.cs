using ArgumentGraph.Model;
using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Claims;

/// <summary>
/// Tells sentences that assert something arguable from questions, greetings, invitations, fragments and mere telling of events.
/// The cues are modals, evaluations, causes, comparisons and connectives: those that hold across subjects
/// (Daxenberger et al. 2017, "What is the essence of a claim?").
/// </summary>
internal static class ClaimScorer
{
    private const int ShortestClaim = 4;

    public static ClaimScore Of(string sentence)
    {
        var words = WordSpans.Of(sentence);
        var counts = CueCounts.In(sentence, words);
        var reported = ReportedSpeech.IsIn(sentence, words);
        return IsNoClaim(sentence, words, counts)
            ? new ClaimScore(0, 0, reported)
            : new ClaimScore(Assertion(counts), Thesis(sentence, words, counts), reported);
    }

    private static bool IsNoClaim(string sentence, List<TextSpan> words, CueCounts counts)
    {
        if (words.Count < ShortestClaim || Asks(sentence) || !sentence.AsSpan().ContainsAnyInRange('a', 'z') && !HasLetters(sentence))
            return true;
        var first = Word(sentence, words[0]);
        if (ClaimWords.Invitation.Has(first) && !char.IsLower(first[0]))
            return true;
        if (ClaimWords.Greeting.Has(first) && words.Count < 8)
            return true;
        return !counts.HasVerb || IsAboutSelf(sentence, words, counts) || AddressesReader(sentence, words) || IsWhollyQuoted(sentence);
    }

    private static bool Asks(string sentence)
    {
        var last = sentence.Length - 1;
        while (last > 0 && Characters.IsCloser(sentence[last]))
            last--;
        return sentence[last] is '?' or '\uFF1F' or ':';
    }

    // Writing without case (CJK, Arabic) has letters beyond a-z.
    private static bool HasLetters(string sentence) => sentence.Any(char.IsLetter);

    // "I would read that", "I see that ...": the writer's own moods, unless an opinion is declared.
    private static bool IsAboutSelf(string sentence, List<TextSpan> words, CueCounts counts)
    {
        var opening = Math.Min(words.Count, 3);
        for (var i = 0; i < opening; i++)
        {
            if (ClaimWords.FirstPerson.Has(Word(sentence, words[i])))
                return counts[Cue.Opinion] == 0 && counts[Cue.Obligation] == 0 && counts[Cue.Evaluation] + counts[Cue.Causation] + counts[Cue.Conclusion] < 1;
        }

        return false;
    }

    private static bool AddressesReader(string sentence, List<TextSpan> words)
    {
        var first = Word(sentence, words[0]);
        if (!(first.Equals("don't", StringComparison.OrdinalIgnoreCase) || first.Equals("don\u2019t", StringComparison.OrdinalIgnoreCase)))
            return false;
        for (var i = 1; i < Math.Min(words.Count, 4); i++)
        {
            if (ClaimWords.FirstPerson.Has(Word(sentence, words[i])))
                return true;
        }

        return false;
    }

    private static bool IsWhollyQuoted(string sentence) =>
        Characters.IsQuote(sentence[0]) && sentence.AsSpan(1).IndexOfAny('"', '\u201D', '\u00BB') is var close && close >= sentence.Length - 3;

    private static double Assertion(CueCounts counts)
    {
        var weight = 0.55
            + 0.25 * Math.Min(1, counts[Cue.Obligation])
            + 0.12 * Math.Min(2, counts[Cue.Evaluation])
            + 0.10 * Math.Min(2, counts[Cue.Causation])
            + 0.08 * Math.Min(2, counts[Cue.Modal])
            + 0.06 * Math.Min(2, counts[Cue.Generality])
            + 0.15 * Math.Min(1, counts[Cue.Conclusion])
            + 0.12 * Math.Min(1, counts[Cue.Opinion])
            - 0.22 * Math.Min(1, counts[Cue.Event])
            - 0.12 * Math.Min(2, counts[Cue.FirstPerson]);
        return Math.Clamp(weight, 0, 1);
    }

    private static double Thesis(string sentence, List<TextSpan> words, CueCounts counts)
    {
        var opensAsPremise = ClaimWords.Premise.Has(Word(sentence, words[0])) || Characters.IsOpener(sentence[0]);
        var weight = 0.25
            + 0.40 * Math.Min(1, counts[Cue.Obligation])
            + 0.30 * Math.Min(1, counts[Cue.Conclusion])
            + 0.20 * Math.Min(1, counts[Cue.Opinion])
            + 0.04 * Math.Min(2, counts[Cue.Evaluation])
            - (opensAsPremise ? 0.20 : 0)
            - (counts[Cue.Reporting] > 0 ? 0.2 : 0);
        return Math.Clamp(weight, 0, 1);
    }

    private static ReadOnlySpan<char> Word(string sentence, TextSpan word) => WordSpans.At(sentence, word);
}
