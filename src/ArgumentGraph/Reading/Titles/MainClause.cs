using ArgumentGraph.Model;
using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Titles;

/// <summary>Cuts what leads up to the main clause of a sentence: connectives, subordinate clauses, "X argues that".</summary>
internal static class MainClause
{
    private const int Reach = 26;

    private static readonly WordSet Conditional = WordSet.Of("if when whenever unless until once");

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
        return words.Count is > 0 and <= 9 && words.Exists(word => TitleWords.Announcing.Has(text.AsSpan(word.Start, word.Length)))
            && WordSpans.Of(text.AsSpan(colon), 4).Count == 4
            ? text[(colon + 2)..]
            : text;
    }

    private static string WithoutConnective(string text)
    {
        foreach (var phrase in TitleWords.Phrases)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && After(text, phrase.Length) is { } rest)
                return rest;
        }

        var first = WordSpans.Of(text, 1);
        if (first.Count == 0 || !TitleWords.Connectives.Has(first[0].Of(text)))
            return text;
        if (After(text, first[0].End) is { } after)
            return after;
        return first[0].Of(text).ToLowerInvariant() is "and" or "but" or "or" or "yet" or "plus" && first[0].End + 1 < text.Length
            ? text[(first[0].End + 1)..]
            : text;
    }

    // The rest after a comma that directly follows.
    private static string? After(string text, int at) =>
        at + 2 < text.Length && text[at] == ',' ? text[(at + 1)..].TrimStart() : null;

    private static string WithoutLeadingClause(string text)
    {
        var words = WordSpans.Of(text, Reach);
        if (words.Count == 0 || !MayGo(words[0].Of(text), words.Count))
            return text;
        var clause = TitleWords.Subordinators.Has(words[0].Of(text)) || Conditional.Has(words[0].Of(text));
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
        var first = words[at].Of(text);
        if (first.ToLowerInvariant() is "that" or "not" or "and" or "or" or "but" or "which" or "who" or "where" or "such" or "like" or "including" or "as" or "than")
            return false;
        for (var i = at; i < words.Count; i++)
        {
            if (i > at && TitleMaker.IsVerb(text.AsSpan(words[i].Start, words[i].Length)))
                return true;
            if (i + 1 < words.Count && text.AsSpan(words[i].End, words[i + 1].Start - words[i].End).IndexOf(',') >= 0)
                return false;
        }

        return words.Count == Reach || words.Count - at >= 5;
    }

    // A condition is part of what is claimed: it goes only where the whole is too long, and would be cut to the condition alone.
    private static bool MayGo(string opener, int words) =>
        TitleWords.Droppable.Has(opener) || (words > TitleMaker.MostWords && Conditional.Has(opener));

    private static bool Reports(string word) =>
        SpeechVerbs.Reporting.Has(word) || word is "find" or "finds" or "found" or "shows" or "show" or "showed";

    private static string WithoutReporter(string text)
    {
        var words = WordSpans.Of(text, TitleMaker.MostWords + 1);
        if (words.Count <= TitleMaker.MostWords)
            return text;
        for (var i = 1; i < 7 && i + 1 < words.Count; i++)
        {
            if (Negations.Has(words[i - 1].Of(text)))
                return text;
            if (Reports(words[i].Of(text)) && words[i + 1].Of(text) == "that")
                return WithoutLeadingClause(text[words[i + 1].End..].TrimStart(',', ' '));
            if (text.AsSpan(words[i].Start, words[i].Length).IndexOf(',') >= 0)
                return text;
        }

        return text;
    }
}
