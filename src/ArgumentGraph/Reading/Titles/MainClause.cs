using ArgumentGraph.Model;
using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Titles;

/// <summary>Cuts what leads up to the main clause of a sentence: connectives, subordinate clauses, "X argues that".</summary>
internal static class MainClause
{
    private const int Reach = 26;

    private static readonly WordSet Conditional = WordSet.Of("if when whenever unless until once");

    private static readonly WordSet Conjunctions = WordSet.Of("and but or yet plus");

    private static readonly WordSet GoingOn = WordSet.Of("that not and or but which who where such like including as than");

    private static readonly WordSet Finding = WordSet.Of("find finds found shows show showed");

    private static readonly WordSet Negations = WordSet.Of("not no none never nobody nothing few neither cannot can't don't doesn't isn't wasn't that's it's deny doubt");

    public static string Of(string sentence)
    {
        var text = WithoutConnective(Announced(sentence));
        text = WithoutReporter(text);
        for (var round = 0; round < 2; round++)
            text = WithoutConnective(WithoutLeadingClause(text));
        text = Denials.Shortened(text);
        return text.StartsWith("Because ", StringComparison.Ordinal) && !text.Contains(',', StringComparison.Ordinal) ? text["Because ".Length..] : text;
    }

    // "This much is certain: Y" says Y.
    private static string Announced(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
            return text;
        var words = WordSpans.Of(text.AsSpan(0, colon), 11);
        return words.Count is > 0 and <= 9 && words.Exists(word => TitleWords.Announcing.Has(WordSpans.At(text, word)))
            && WordSpans.Of(text.AsSpan(colon), 4).Count == 4
            ? text[(colon + 2)..]
            : text;
    }

    private static string WithoutConnective(string text)
    {
        if (TitleWords.PhraseAt(text) is { Length: var length } && After(text, length) is { } rest)
            return rest;

        var first = WordSpans.First(text);
        if (!TitleWords.Connectives.Has(WordSpans.At(text, first)))
            return text;
        if (After(text, first.End) is { } after)
            return after;
        return Conjunctions.Has(WordSpans.At(text, first)) && first.End + 1 < text.Length
            ? text[(first.End + 1)..]
            : text;
    }

    // The rest after a comma that directly follows.
    private static string? After(string text, int at) =>
        at + 2 < text.Length && text[at] == ',' ? text[(at + 1)..].TrimStart() : null;

    private static string WithoutLeadingClause(string text)
    {
        var opener = WordSpans.At(text, WordSpans.First(text));
        if (!TitleWords.Droppable.Has(opener) && !Conditional.Has(opener))
            return text;
        var words = WordSpans.Of(text, Reach);
        if (!MayGo(opener, words.Count))
            return text;
        var clause = TitleWords.Subordinators.Has(opener) || Conditional.Has(opener);
        for (var i = 0; i + 3 < words.Count; i++)
        {
            var gap = text.AsSpan(words[i].End, words[i + 1].Start - words[i].End);
            if (!gap.Contains(','))
                continue;
            if ((i >= 3 || !clause) && StartsMain(text, words, i + 1))
                return gap is [.., var mark] && Characters.IsOpener(mark) ? text[(words[i + 1].Start - 1)..] : text[words[i + 1].Start..];
            if (!clause)
                return text;
        }

        return text;
    }

    // What follows the comma is the main clause when a verb comes before the next comma, and it is no further item of a list.
    private static bool StartsMain(string text, List<TextSpan> words, int at)
    {
        var first = WordSpans.At(text, words[at]);
        if (GoingOn.Has(first))
            return false;
        for (var i = at; i < words.Count; i++)
        {
            if (i > at && TitleMaker.IsVerb(WordSpans.At(text, words[i])))
                return true;
            if (i + 1 < words.Count && text.AsSpan(words[i].End, words[i + 1].Start - words[i].End).Contains(','))
                return false;
        }

        return words.Count == Reach || words.Count - at >= 5;
    }

    // A condition is part of what is claimed: it goes only where the whole is too long, and would be cut to the condition alone.
    private static bool MayGo(ReadOnlySpan<char> opener, int words) =>
        TitleWords.Droppable.Has(opener) || (words > TitleMaker.MostWords && Conditional.Has(opener));

    private static bool Reports(ReadOnlySpan<char> word) => SpeechVerbs.Reporting.Has(word) || Finding.Has(word);

    private static string WithoutReporter(string text)
    {
        if (!text.Contains(" that", StringComparison.Ordinal))
            return text;
        var words = WordSpans.Of(text, TitleMaker.MostWords + 1);
        if (words.Count <= TitleMaker.MostWords)
            return text;
        for (var i = 1; i < 7 && i + 1 < words.Count; i++)
        {
            if (Negations.Has(WordSpans.At(text, words[i - 1])))
                return text;
            if (Reports(WordSpans.At(text, words[i])) && WordSpans.At(text, words[i + 1]) is "that")
                return WithoutLeadingClause(text[words[i + 1].End..].TrimStart(',', ' '));
            if (WordSpans.At(text, words[i]).Contains(','))
                return text;
        }

        return text;
    }
}
