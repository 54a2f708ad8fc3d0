namespace ArgumentGraph.Reading.Sentences;

/// <summary>Words whose full stop does not end a sentence by itself.</summary>
internal static class Abbreviations
{
    // Always followed by what they belong to: titles, references, "for example".
    private static readonly WordSet Leading = WordSet.Of(
        "mr mrs ms dr prof rev hon gen sen rep gov capt col sgt lt maj pres st mt ft fr sr sra mme mlle",
        "e.g i.e c.f cf vs v viz eg ie resp approx ca circa est ed eds trans op",
        "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat",
        "ave blvd rd dept univ assn bros incl excl esp max min avg std dipl phil z.b d.h u.a bzw");

    // Only before a number: "No. 5" but "No."
    private static readonly WordSet Numbering = WordSet.Of("fig figs eq eqs no nos nr vol vols pp p ch chap sec sect art para");

    // May end a sentence as well: the next word decides.
    private static readonly WordSet Either = WordSet.Of(
        "etc al inc corp ltd co llc plc jr esq a.m p.m am pm u.s u.k u.n e.u u.s.a d.c a.i b.c a.d ph.d m.d b.a m.a m.sc b.sc usw ff");

    /// <summary>Words that open sentences and are capitalised for that alone.</summary>
    public static readonly WordSet Starters = WordSet.Of(
        "the this that these those it its he she they we you i there here a an in on at as if when while after before for from with by to but and or so yet",
        "however still also many most some all no not what why how who where which his her their our my your one another each every such other both although though",
        "because since until unless without despite instead then now today finally first second third even only once thus therefore hence meanwhile moreover furthermore");

    /// <summary>Whether a full stop after <paramref name="word"/> belongs to the word, given the word that comes next.</summary>
    public static bool Keeps(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (Leading.Has(word) || (Numbering.Has(word) && next is [>= '0' and <= '9', ..]))
            return true;
        var initials = word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';
        return (initials || Either.Has(word) || IsDotted(word)) && !Starters.Has(next);
    }

    // One letter between any two dots: U.S.S.R, a.k.a
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return true;
    }
}
