using ArgumentGraph.Model;
using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Claims;

/// <summary>Tells sentences that pass on somebody else's view: "critics say", "Smith argued that", "according to Smith".</summary>
internal static class ReportedSpeech
{
    private const int Reach = 24;

    private static readonly WordSet Contrast = WordSet.Of("but however yet");
    private static readonly WordSet Own = WordSet.Of("i we i'd we'd it this that which what");
    private static readonly WordSet Hearsay = WordSet.Of("reportedly allegedly supposedly purportedly");
    private static readonly WordSet Contained = WordSet.Of("that the a an it he she they we there is as by in");

    public static bool IsIn(string sentence, List<TextSpan> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = WordSpans.At(sentence, words[i]);
            if (Hearsay.Has(word) || IsAccordingTo(sentence, words, i))
                return !Answered(sentence, words, i);
            if (i > 0 && i < Reach && SpeechVerbs.Reporting.Has(word) && IsTold(sentence, words, i))
                return !Answered(sentence, words, i);
        }

        return false;
    }

    private static bool IsAccordingTo(string sentence, List<TextSpan> words, int at) =>
        at + 2 < words.Count && Is(sentence, words[at], "according") && Is(sentence, words[at + 1], "to")
        && !Is(sentence, words[at + 2], "my") && !Is(sentence, words[at + 2], "our");

    // A subject before the verb that is a name or a crowd, and something said after it.
    private static bool IsTold(string sentence, List<TextSpan> words, int at)
    {
        var before = WordSpans.At(sentence, words[at - 1]);
        var participle = sentence[words[at].End - 1] == 'g';
        if ((!participle && Own.Has(before)) || Own.Has(WordSpans.At(sentence, words[0])) && at < 4)
            return Is(sentence, words[at], "said") && (Is(sentence, words[at - 1], "is") || Is(sentence, words[at - 1], "are"));
        if (Is(sentence, words[at], "said") && (Is(sentence, words[at - 1], "is") || Is(sentence, words[at - 1], "are")))
            return true;
        var named = HasName(sentence, words, at) || ClaimWords.Crowds.Has(before) || ClaimWords.Crowds.Has(WordSpans.At(sentence, words[0]));
        return named && SaysSomething(sentence, words, at);
    }

    private static bool HasName(string sentence, List<TextSpan> words, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (IsContraction(sentence, words[i]))
                continue;
            if (char.IsUpper(sentence[words[i].Start]) && (i > 0 || !Abbreviations.Starters.Has(WordSpans.At(sentence, words[0]))))
                return true;
        }

        return false;
    }

    // "It's", "They're": a capital for the sentence's sake; "OpenAI's" is a name.
    private static bool IsContraction(string sentence, TextSpan word)
    {
        var text = WordSpans.At(sentence, word);
        var mark = text.IndexOfAny('\'', '\u2019');
        return mark > 0 && Abbreviations.Starters.Has(text[..mark]);
    }

    private static bool SaysSomething(string sentence, List<TextSpan> words, int at)
    {
        if (at + 1 >= words.Count)
            return true;
        var gap = sentence.AsSpan(words[at].End, words[at + 1].Start - words[at].End);
        return gap.IndexOfAny(",:\"\u201C") >= 0 || Contained.Has(WordSpans.At(sentence, words[at + 1]))
            || (at + 2 < words.Count && Is(sentence, words[at + 2], "that"));
    }

    // "Some say X, but Y": Y is the author's own.
    private static bool Answered(string sentence, List<TextSpan> words, int from)
    {
        for (var i = from + 1; i < words.Count; i++)
        {
            if (Contrast.Has(WordSpans.At(sentence, words[i])) && sentence[words[i].Start - 2] is ',' or ';' or '.')
                return true;
        }

        return false;
    }

    private static bool Is(string sentence, TextSpan word, string other) =>
        WordSpans.At(sentence, word).Equals(other, StringComparison.OrdinalIgnoreCase);
}
