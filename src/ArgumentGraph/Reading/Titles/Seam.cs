using ArgumentGraph.Model;
using ArgumentGraph.Reading.Claims;
using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Titles;

/// <summary>Finds where a clause of more than twelve words may be cut: after a whole clause, else before a phrase.</summary>
internal static class Seam
{
    private const int FewestWords = 5;

    private static readonly WordSet Relatives = WordSet.Of("that which who whose whom where what whoever whatever");

    // The claim stands without its ground or concession; it does not stand without its condition.
    private static readonly WordSet Grounds = WordSet.Of("because although though while whereas");

    private static readonly WordSet Determiners = WordSet.Of("a an the this these those its their his her our my your no some any of each every such");

    private static readonly WordSet AfterParticiple = WordSet.Of("by in for with from at on to into as under over");

    /// <summary>How many words to keep; 0 where there is no good place.</summary>
    public static int In(string clause, List<TextSpan> words)
    {
        int strong = 0, weak = 0, verbs = 0, awaited = 1, comma = 0;
        for (var i = 1; i <= TitleMaker.MostWords && i < words.Count; i++)
        {
            var before = Word(clause, words[i - 1]);
            if (verbs == 0 && Relatives.Has(before))
                awaited = 2;
            verbs += IsVerbAt(clause, words, i - 1) ? 1 : 0;
            var gap = clause.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);
            if (i >= FewestWords && (gap.IndexOfAny(";:\u2014") >= 0 || gap.Contains(" \u2013 ", StringComparison.Ordinal)))
                return i;
            if (i >= FewestWords - 1 && verbs >= awaited && !TitleMaker.Waits(before))
            {
                if (gap.Contains(',') && OpensClause(clause, words, i, comma))
                    (strong, verbs, awaited) = (i, 0, 1);
                else if (Grounds.Has(Word(clause, words[i])) && i >= FewestWords)
                    strong = i;
                else if (IsBeforePhrase(clause, words, i))
                    weak = i;
            }

            comma = gap.Contains(',') ? i : comma;
        }

        return strong >= FewestWords ? strong : Math.Max(weak, strong);
    }

    // A base form after an article is a noun: "the rise".
    private static bool IsVerbAt(string clause, List<TextSpan> words, int at) =>
        TitleMaker.IsVerb(Word(clause, words[at])) && !IsReducedRelative(clause, words, at)
        && (at == 0 || !(Determiners.Has(Word(clause, words[at - 1])) || TitleMaker.IsVerb(Word(clause, words[at - 1]))));

    // "The hurdler suspended in 1993 was cleared": the verb is still to come.
    private static bool IsReducedRelative(string clause, List<TextSpan> words, int at)
    {
        if (at == 0 || at + 1 >= words.Count || !Word(clause, words[at]).EndsWith("ed", StringComparison.Ordinal)
            || ClaimWords.Copula.Has(Word(clause, words[at - 1])) || !AfterParticiple.Has(Word(clause, words[at + 1])))
            return false;
        for (var i = at + 1; i < Math.Min(words.Count, at + 16); i++)
        {
            if (ClaimWords.Copula.Has(Word(clause, words[i])) || ClaimWords.Modal.Has(Word(clause, words[i])))
                return true;
            if (Relatives.Has(Word(clause, words[i])))
                return false;
        }

        return false;
    }

    // "X, Y, and Z" is a list: its last comma opens nothing.
    private static bool OpensClause(string clause, List<TextSpan> words, int at, int comma) =>
        TitleWords.ClauseOpeners.Has(Word(clause, words[at]))
        && !(Word(clause, words[at]) is "and" or "or" && comma > 0 && at - comma <= 3);

    private static bool IsBeforePhrase(string clause, List<TextSpan> words, int at)
    {
        var before = Word(clause, words[at - 1]);
        var next = Word(clause, words[at]);
        if (next is "of" && at + 1 < words.Count && Word(clause, words[at + 1]).EndsWith("ing", StringComparison.Ordinal))
            return true;
        if (!TitleWords.Seams.Has(next) || TitleMaker.IsVerb(before) || before.EndsWith("ing", StringComparison.Ordinal))
            return false;
        return !(next.Equals("to", StringComparison.OrdinalIgnoreCase) && TitleWords.BeforeInfinitive.Has(before));
    }

    private static ReadOnlySpan<char> Word(string text, TextSpan word) => WordSpans.At(text, word);
}
