using ArgumentGraph.Model;
using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Claims;

/// <summary>How often a sentence shows each kind of cue.</summary>
internal readonly record struct CueCounts(
    int Obligation, int Evaluation, int Causation, int Modal, int Generality, int Conclusion, int Opinion, int Events, int FirstPerson,
    bool HasVerb, bool Reported)
{
    public static CueCounts In(string sentence, List<TextSpan> words)
    {
        var counts = default(CueCounts);
        foreach (var span in words)
            counts = counts.With(WordSpans.At(sentence, span));
        // Languages we have no words for are not judged by their verbs.
        return counts.HasVerb || !IsMostlyAscii(sentence) ? counts with { HasVerb = true } : counts with { HasVerb = HasFullVerb(sentence, words) };
    }

    private CueCounts With(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && word[0] is not ('i' or 'I'))
            return this;
        if (ClaimWords.Obligation.Has(word))
            return this with { Obligation = Obligation + 1, HasVerb = true };
        if (ClaimWords.Copula.Has(word))
            return this with { HasVerb = true };
        if (ClaimWords.Modal.Has(word))
            return this with { Modal = Modal + 1, HasVerb = true };
        if (ClaimWords.Generality.Has(word))
            return this with { Generality = Generality + 1 };
        if (ClaimWords.Evaluation.Has(word))
            return this with { Evaluation = Evaluation + 1 };
        if (ClaimWords.Causation.Has(word))
            return this with { Causation = Causation + 1, HasVerb = true };
        return WithVoice(word);
    }

    private CueCounts WithVoice(ReadOnlySpan<char> word) =>
        ClaimWords.FirstPerson.Has(word) ? this with { FirstPerson = FirstPerson + 1 }
        : ClaimWords.Conclusion.Has(word) ? this with { Conclusion = Conclusion + 1 }
        : ClaimWords.Opinion.Has(word) ? this with { Opinion = Opinion + 1, HasVerb = true }
        : ClaimWords.Events.Has(word) ? this with { Events = Events + 1 }
        : SpeechVerbs.Reporting.Has(word) ? this with { Reported = true, HasVerb = true }
        : this;

    // Past tenses and third persons are told by their endings: good enough to tell a sentence from a label.
    private static bool HasFullVerb(string sentence, List<TextSpan> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var word = WordSpans.At(sentence, words[i]);
            if (word.Length > 3 && char.IsLower(word[0]) && (word.EndsWith("ed", StringComparison.Ordinal) || IsThirdPerson(word)))
                return true;
        }

        return words.Count >= 7 && Characters.IsTerminator(sentence[^1]);
    }

    private static bool IsThirdPerson(ReadOnlySpan<char> word) =>
        word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static bool IsMostlyAscii(string sentence)
    {
        var other = 0;
        foreach (var c in sentence)
            other += c >= '\u0080' && char.IsLetter(c) ? 1 : 0;
        return other * 5 < sentence.Length;
    }
}
