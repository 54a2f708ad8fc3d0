using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Causes;

/// <summary>
/// Reads what a sentence says comes about through what: "O because F", "whether O depends on F", "F was the reason for O", "what made O
/// was F", "it was F that made O". Works on the words before and after the wording, not on the parse, so that a tagging mistake costs little.
/// </summary>
internal sealed class CauseReader
{
    private readonly Sentence sentence;
    private readonly ImmutableArray<Token> tokens;

    private CauseReader(Sentence sentence) => (this.sentence, tokens) = (sentence, sentence.Tokens);

    /// <summary>At most one claim a sentence, the first that is complete; none from questions and conditions.</summary>
    public static CauseClaim? Read(Sentence sentence)
    {
        if (sentence.Tokens[^1].Word == "?")
            return null;
        var reader = new CauseReader(sentence);
        return reader.Cleft() ?? reader.Reason() ?? reader.Marked();
    }

    private CauseClaim? Marked()
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (CauseMarks.EffectFirst.At(sentence, at) is { } after && (Opening(after) ?? Claim(RangeBefore(after.First - 1), RangeAfter(after.Last + 1), after)) is { } claim)
                return claim;
            if (at > 0 && !IsDeed(at) && CauseMarks.CauseFirst.At(sentence, at) is { } before && Claim(RangeAfter(before.Last + 1), RangeBefore(before.First - 1), before) is { } turned)
                return turned;
        }

        return null;
    }

    // "The date was settled"; "people must decide", "to decide for themselves": whoever decides is no cause.
    private bool IsDeed(int at) => tokens[at].Tag != Tag.Be && (tokens[at].Tag == Tag.Participle || tokens[at - 1].Tag is Tag.To or Tag.Modal
        || at + 1 < tokens.Length && tokens[at + 1].Tag is Tag.To or Tag.Preposition or Tag.Punctuation && tokens[at + 1].Word is not ("for" or "behind") || IsPerson(at));

    private bool IsPerson(int verb) =>
        sentence.Phrases.LastOrDefault(p => p.Last < verb) is { } subject && Siblings.IsPerson(tokens[subject.Last].Lemma);

    // "Because F, O".
    private CauseClaim? Opening(TokenRange mark)
    {
        var comma = mark.First == 0 ? Next(mark.Last + 1, t => t.Word == ",") : -1;
        return comma < 0 ? null : Claim(RangeAfter(comma + 1), new TokenRange(mark.Last + 1, comma - 1), mark);
    }

    // "What keeps O from happening is F", "F is what made O happen", "it was F that made O happen".
    private CauseClaim? Cleft()
    {
        for (var at = 0; at + 2 < tokens.Length; at++)
        {
            if (tokens[at].Word == "what" && tokens[at + 1].IsVerbal && !(tokens[at + 1].Tag is Tag.Be))
            {
                if (at > 1 && tokens[at - 1].Tag == Tag.Be)
                    return Claim(RangeAfter(at + 1), RangeBefore(at - 2), new TokenRange(at - 1, at + 1));
                var be = Next(at + 2, t => t.Tag == Tag.Be);
                return be < 0 ? null : Claim(new TokenRange(at + 1, be - 1), RangeAfter(be + 1), new TokenRange(be, be));
            }

            if (tokens[at].Word == "it" && tokens[at + 1].Tag == Tag.Be && tokens[at + 2].Word is not ("a" or "an") && Next(at + 2, t => t.Word is "that" or "which" or "who") is var that and > 0
                && that + 1 < tokens.Length && tokens[that + 1].IsVerbal && tokens[that - 1].IsNominal
                && !Enumerable.Range(at + 2, that - at - 2).Any(i => tokens[i].Lemma is "reason" or "cause" or "source" or "driver"))
                return Claim(RangeAfter(that + 1), new TokenRange(at + 2, that - 1), new TokenRange(at, at + 1));
        }

        return null;
    }

    // "The reason why O is F".
    private CauseClaim? Reason()
    {
        var at = Next(0, t => t.Lemma is "reason" or "cause" or "explanation" or "driver" && t.IsNominal);
        if (at < 1 || at + 2 >= tokens.Length || tokens[at + 1].Word is not ("why" or "for" or "that" or "of" or "behind") || Enumerable.Range(0, at).Any(i => tokens[i].Tag == Tag.Be))
            return null;
        var be = Next(at + 2, t => t.Tag == Tag.Be);
        // "The reason why rents are falling is the closure": the last one that a thing or a clause follows.
        for (var later = be; later >= 0; later = Next(later + 1, t => t.Tag == Tag.Be))
            be = tokens[Math.Min(later + 1, tokens.Length - 1)].Tag is Tag.Determiner or Tag.Noun or Tag.ProperNoun or Tag.Subordinator or Tag.Adverb ? later : be;
        return be < 0 ? null : Claim(new TokenRange(at + 2, be - 1), RangeAfter(be + 1), new TokenRange(at, at));
    }

    private CauseClaim? Claim(TokenRange effect, TokenRange cause, TokenRange mark)
    {
        effect = Asked(effect);
        // "What they depend on, such as …"; "is not so because F" may deny either.
        if (effect.IsEmpty || cause.IsEmpty || tokens[cause.First].Word == "such" || tokens[mark.First].Word == "because" && Enumerable.Range(effect.First, effect.Last - effect.First + 1).Any(i => Statement.IsNegation(tokens, i)) || !effect.In(sentence).Any(t => t.IsContent) || IsJudgement(effect) || tokens[mark.First].Word is "because" or "due" or "owing" or "as" && IsActing(effect))
            return null;
        var aside = AsideIn(cause);
        var held = aside is { } y && y.First == cause.First ? new TokenRange(0, -1) : aside is { } z ? new TokenRange(cause.First, z.First - 1) : cause;
        var denied = IsDenied(mark) || held.IsEmpty;
        held = held.IsEmpty ? cause : held;
        if (!held.In(sentence).Any(t => t.IsContent))
            return null;
        return new CauseClaim(
            sentence, effect, held, denied ? null : aside, denied, tokens[mark.First].Word != "because" || CauseMarks.IsStressed(sentence, mark),
            HoldingOf(mark), sentence.Span(mark.First, mark.Last));
    }

    // "She is convinced that | whether a house lasts".
    private TokenRange Asked(TokenRange effect)
    {
        for (var at = effect.Last - 1; at > effect.First; at--)
        {
            if (tokens[at].Word is "whether" or "how" or "why")
                return new TokenRange(at, effect.Last);
        }

        return effect;
    }

    // What should or can be, is called for, or is itself a cause, has reasons and no cause.
    private bool IsJudgement(TokenRange effect)
    {
        for (var at = effect.First; at <= effect.Last; at++)
        {
            if (tokens[at].Tag == Tag.Modal || tokens[at].Word is "i" or "we" or "let" or "need" or "needs" || tokens[at].Tag == Tag.Be && IsCalled(at, effect.Last))
                return true;
        }

        return false;
    }

    private bool IsCalled(int be, int last) =>
        Enumerable.Range(be + 1, Math.Max(0, Math.Min(4, last - be))).Any(i => tokens[i].Tag == Tag.Adjective && Polarity.Of(tokens[i]) != 0 || CauseMarks.Called.Has(tokens[i].Lemma));

    private bool IsActing(TokenRange effect) =>
        Enumerable.Range(effect.First, Math.Max(0, effect.Last - effect.First)).Any(i => tokens[i].Tag is Tag.Verb or Tag.Gerund && CauseMarks.Acting.Has(tokens[i].Lemma));

    private Holding HoldingOf(TokenRange mark)
    {
        var statement = Statement.Of(sentence).FirstOrDefault(s => s.Clause.Contains(mark.First));
        return statement is null || statement.Holding == Holding.Conditional && tokens.Any(t => t.Word == "whether") ? Holding.Held : statement.Holding;
    }

    private bool IsDenied(TokenRange mark)
    {
        for (var at = Math.Max(0, mark.First - 2); at <= mark.Last; at++)
        {
            if (Statement.IsNegation(tokens, at))
                return true;
        }

        return false;
    }

    private TokenRange? AsideIn(TokenRange cause)
    {
        for (var at = cause.First; at < cause.Last; at++)
        {
            if (CauseMarks.Aside.LengthAt(tokens, at) > 0 && (at == cause.First || tokens[at].Word != "not" || tokens[at - 1].Word is "," or "and"))
                return new TokenRange(at, cause.Last);
        }

        return null;
    }

    private int Next(int from, Func<Token, bool> matches)
    {
        for (var at = Math.Max(0, from); at < tokens.Length; at++)
        {
            if (tokens[at].Word is ";" or "\u2014" or "--")
                return -1;
            if (matches(tokens[at]))
                return at;
        }

        return -1;
    }

    private TokenRange RangeAfter(int first)
    {
        var last = first;
        while (last < tokens.Length && !Ends(last))
            last++;
        return new TokenRange(first, last - 1);
    }

    private bool Ends(int at) =>
        tokens[at].Word is ";" or "." or "!" or ":" or "\u2014" or "\u2013" or "--"
        || tokens[at].Word == "," && at + 1 < tokens.Length && tokens[at + 1].Word is "but" or "so" or "yet" or "which" or "while" or "whereas" or "although" or "though";

    private TokenRange RangeBefore(int last)
    {
        while (last >= 0 && (tokens[last].Tag is Tag.Be or Tag.Negation || tokens[last].Word.EndsWith("ly", StringComparison.Ordinal)))
            last--;
        var first = last;
        while (first >= 0 && !Begins(first, last))
            first--;
        return new TokenRange(first + 1, last);
    }

    private bool Begins(int at, int last) =>
        tokens[at].Word is ";" or ":" or "\u2014" or "\u2013" or "--" or "but" or "yet" || tokens[at].Word == "so" && at > 0 && tokens[at - 1].Word == ","
        || tokens[at].Word == "," && Enumerable.Range(at + 1, last - at).Any(i => tokens[i].IsNominal) && Enumerable.Range(at + 1, last - at).Any(i => tokens[i].IsVerbal);
}
