using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Causes;

// The wordings; each gives the claim that it makes at a token, or none.
internal sealed partial class CauseReader
{
    private const int MostOfRole = 14;
    private const int MostActedOn = 5;

    private CauseClaim? EffectFirst(int at) =>
        CauseMarks.EffectFirst.At(sentence, at) is { } mark
            && (tokens[at].Lemma is not ("come" or "start" or "begin") || Origins.MayHaveCause(sentence, mark, RangeBefore(mark.First - 1)))
            ? Opening(mark) ?? Turned(mark) ?? Claim(RangeBefore(mark.First - 1), RangeAfter(mark.Last + 1), mark) : null;

    // "The cold has nothing to do with it".
    private CauseClaim? Turned(TokenRange mark) =>
        tokens[mark.Last].Word == "with" && RangeAfter(mark.Last + 1) is { First: var only, Last: var last } after && only == last
            && tokens[only].Word is "it" or "this" or "that"
            ? Claim(after, RangeBefore(mark.First - 1), mark) : null;

    // "The bonus made the difference": what it brought about was told in the sentence before.
    private CauseClaim? Settled(int at) =>
        at > 0 && CauseMarks.Settling.LengthAt(tokens, at) is > 0 and var length && (at + length >= tokens.Length || tokens[at + length].Tag == Tag.Punctuation)
            && RangeBefore(at - 1) is { IsEmpty: false } cause && Referents.Before(text, sentence) is { } outcome
            ? Claim(new TokenRange(at, at + length - 1), cause, new TokenRange(at, at + length - 1), outcome: outcome) : null;

    private CauseClaim? CauseFirst(int at) =>
        at > 0 && !IsDeed(at) && CauseMarks.CauseFirst.At(sentence, at) is { } mark
            ? Claim(RangeAfter(mark.Last + 1), RangeBefore(mark.First - 1), mark) : null;

    // "The date was settled"; "people must decide", "to decide for themselves": whoever decides is no cause.
    private bool IsDeed(int at) => tokens[at].Tag != Tag.Be
        && (IsDone(at) || at + 1 < tokens.Length && tokens[at + 1].Tag is Tag.To or Tag.Preposition or Tag.Punctuation
            && tokens[at + 1].Word is not ("for" or "behind"));

    private bool IsDone(int at) =>
        tokens[at].Tag is Tag.Participle or Tag.Gerund || tokens[at - 1].Tag is Tag.To or Tag.Modal && tokens[at - 1].Word != "will" || IsPerson(at);

    private bool IsPerson(int verb) =>
        RangeBefore(verb - 1) is var before
        && sentence.Phrases.LastOrDefault(p => p.Last < verb && (p.First == before.First || !IsSetAside(p.First))) is { } subject
        && Siblings.IsPerson(tokens[subject.Last].Lemma);

    // "Because F, O".
    private CauseClaim? Opening(TokenRange mark)
    {
        var comma = mark.First == 0 ? Next(mark.Last + 1, t => t.Word == ",") : -1;
        return comma < 0 ? null : Claim(RangeAfter(comma + 1), new TokenRange(mark.Last + 1, comma - 1), mark);
    }

    // "What keeps O from happening is F", "F is what made O happen".
    private CauseClaim? FreeRelative(int at)
    {
        if (at + 2 >= tokens.Length || tokens[at].Word != "what" || !(tokens[at + 1].IsVerbal || tokens[at + 1].Word is "matters" or "counts")
            || tokens[at + 1].Tag == Tag.Be)
            return null;
        if (at > 1 && tokens[at - 1].Tag == Tag.Be)
            return Claim(RangeAfter(at + 1), RangeBefore(at - 2), new TokenRange(at - 1, at + 1));
        var be = Next(at + 2, t => t.Tag == Tag.Be);
        return be < 0 ? null : Claim(new TokenRange(at + 1, be - 1), RangeAfter(be + 1), new TokenRange(be, be));
    }

    // "It was F that made O happen".
    private CauseClaim? Cleft(int at)
    {
        if (at + 3 >= tokens.Length || tokens[at].Word != "it" || tokens[at + 1].Tag != Tag.Be || tokens[at + 2].Word is "a" or "an")
            return null;
        var that = Next(at + 2, t => t.Word is "that" or "which" or "who");
        if (that < 0 || that + 1 >= tokens.Length || !tokens[that + 1].IsVerbal || !(tokens[that - 1].IsNominal || tokens[that - 1].Word == ",")
            || Enumerable.Range(at + 2, that - at - 2).Any(i => CauseMarks.Role.Has(tokens[i].Lemma)))
            return null;
        return Claim(RangeAfter(that + 1), new TokenRange(at + 2, that - 1), new TokenRange(at, at + 1));
    }

    // "The reason why O is F", "the credit for O belongs to F".
    private CauseClaim? Called(int at)
    {
        if (at < 1 || at + 3 >= tokens.Length || RoleAt(at) is not { } role
            || tokens[at + 1].Word is not ("why" or "for" or "that" or "of" or "behind" or "to" or "in" or "on")
                && (tokens[at].Lemma != "reason" || sentence.PhraseAt(at + 1) is null)
            || Enumerable.Range(0, at).Any(i => tokens[i].Tag == Tag.Be))
            return null;
        var verb = NextAt(at + 2, i => CauseMarks.RoleVerb.LengthAt(tokens, i) > 0);
        // "The reason why rents are falling is the closure": the last one that a thing or a clause follows.
        for (var later = verb; later >= 0; later = Next(later + 1, t => t.Tag == Tag.Be))
            verb = tokens[Math.Min(later + 1, tokens.Length - 1)].Tag is Tag.Determiner or Tag.Noun or Tag.ProperNoun or Tag.Subordinator or Tag.Adverb
                ? later : verb;
        if (verb < 0 || verb > at + MostOfRole)
            return null;
        var end = verb + CauseMarks.RoleVerb.LengthAt(tokens, verb);
        return Claim(new TokenRange(at + 2, verb - 1), RangeAfter(end), new TokenRange(at, at), role);
    }

    private CauseRole? RoleAt(int at) => !tokens[at].IsNominal ? null
        : tokens[at].Lemma == "factor" && at > 0 ? OfFactor(tokens[at - 1])
        : CauseMarks.Role.Has(tokens[at].Lemma) ? CauseRole.Brings
        : CauseMarks.LimitingRole.Has(tokens[at].Lemma) ? CauseRole.Limits : null;

    private static CauseRole? OfFactor(Token before) =>
        CauseMarks.LimitingFactor.Has(before.Word) ? CauseRole.Limits : CauseMarks.DecidingFactor.Has(before.Word) ? CauseRole.Brings : null;

    // "In nursing, nothing matters more than training"; "nothing explains the boom better than the price".
    private CauseClaim? NothingMore(int at)
    {
        if (tokens[at].Word != "nothing" || Next(at + 1, t => t.Word == "than") is not (> 0 and var than) || tokens[than - 1].Word is not ("more" or "better"))
            return null;
        var before = RangeBefore(at - 1);
        return Claim(before.IsEmpty ? new TokenRange(at + 2, than - 2) : before, RangeAfter(than + 1), new TokenRange(than, than));
    }

    // "The main driver of O—F—…" says in passing what drives it.
    private CauseClaim? Apposed(int at)
    {
        if (at < 1 || at + 4 >= tokens.Length || RoleAt(at) is not { } role || tokens[at + 1].Word is not ("of" or "for" or "behind"))
            return null;
        var open = at + 2;
        while (open < tokens.Length - 2 && tokens[open].Tag != Tag.Punctuation)
            open++;
        if (tokens[open].Word is not ("\u2014" or "\u2013" or "--" or "," or "(") || sentence.PhraseAt(open + 1) is not { } factor
            || factor.Last + 1 >= tokens.Length)
            return null;
        return tokens[factor.Last + 1].Word == tokens[open].Word || tokens[factor.Last + 1].Word == ")"
            ? Claim(new TokenRange(at + 2, open - 1), new TokenRange(open + 1, factor.Last), new TokenRange(at, at), role) : null;
    }

    // "At the root of O lies F", "behind O stands F".
    private CauseClaim? Inverted(int at)
    {
        if (at > 0 || CauseMarks.Under.LengthAt(tokens, at) is not (> 0 and var length)
            || Next(length, t => t.Lemma is "lie" or "stand" || t.Tag == Tag.Be) is not (> 0 and var verb))
            return null;
        return Claim(new TokenRange(length, verb - 1), RangeAfter(verb + 1), new TokenRange(verb, verb));
    }

    // "The team owes its rise to F", "they owe much of their fame to F".
    private CauseClaim? Owed(int at)
    {
        if (at < 1 || tokens[at].Lemma != "owe" || at + 3 >= tokens.Length
            || !IsDefinite(tokens[at + 1]) && tokens[at + 1].Word is not ("much" or "most" or "part"))
            return null;
        var to = Next(at + 2, t => t.Word == "to");
        return to < 0 || to > at + MostOfRole ? null : Claim(new TokenRange(RangeBefore(at - 1).First, to - 1), RangeAfter(to + 1), new TokenRange(at, at));
    }

    // "They won the final through discipline", "players improve by reading": how something turned out well, or badly.
    private CauseClaim? Through(int at)
    {
        if (at < 2 || tokens[at].Word is not ("through" or "by" or "via" or "on") || at + 1 >= tokens.Length
            || tokens[at + 1].Tag != Tag.Gerund && (tokens[at].Word == "by" || sentence.PhraseAt(at + 1) is null))
            return null;
        var verb = at - 1;
        while (tokens[at].Word != "on" && verb > Math.Max(1, at - MostActedOn) && !tokens[verb].IsVerbal
            && tokens[verb].Tag is not (Tag.Preposition or Tag.Punctuation))
            verb--;
        return tokens[verb].Tag is Tag.Verb && !OutcomeKinds.At(tokens, verb).IsEmpty
            ? Claim(RangeBefore(at - 1), RangeAfter(at + 1), new TokenRange(at, at)) : null;
    }

    // "Set pieces won the club the title": a thing gives someone an outcome.
    private CauseClaim? Brought(int at) =>
        at > 0 && tokens[at].Tag == Tag.Verb && CauseMarks.Brought.Has(tokens[at].Lemma) && !IsDeed(at)
            && sentence.PhraseAt(at + 1) is { } whom && whom.Last + 1 < tokens.Length
            && sentence.PhraseAt(whom.Last + 1) is { } what && what.First == whom.Last + 1
            ? Claim(new TokenRange(at, RangeAfter(at).Last), RangeBefore(at - 1), new TokenRange(at, at)) : null;

    // "F, not G, makes the audience grow": with nothing set aside others may make it so as well.
    private CauseClaim? Makes(int at)
    {
        if (at < 1 || tokens[at] is not { Lemma: "make", Tag: Tag.Verb } || IsDeed(at))
            return null;
        var become = at + 2;
        while (become < tokens.Length && !IsOutcomeOf(become) && tokens[become].Tag is not (Tag.Preposition or Tag.Punctuation))
            become++;
        return become < tokens.Length && IsOutcomeOf(become)
            && Claim(new TokenRange(at, RangeAfter(at).Last), RangeBefore(at - 1), new TokenRange(at, at)) is { Aside: not null } claim ? claim : null;
    }

    private bool IsOutcomeOf(int at) => tokens[at].Tag is Tag.Verb or Tag.Adjective && tokens[at - 1].IsNominal;

    // "F separates the towns that thrive from those that do not".
    private CauseClaim? Separates(int at)
    {
        if (at < 1 || tokens[at].Tag != Tag.Verb || tokens[at].Lemma is not ("separate" or "distinguish" or "divide") || IsDeed(at)
            || Next(at + 2, t => t.Word == "from") < 0)
            return null;
        return Claim(new TokenRange(at + 1, RangeAfter(at).Last), RangeBefore(at - 1), new TokenRange(at, at));
    }

    // "The strike broke the company": it can have been broken but once.
    private CauseClaim? Wrought(int at)
    {
        if (at < 1 || tokens[at].Tag != Tag.Verb || tokens[at].Word == tokens[at].Lemma || tokens[at].Word.EndsWith('s') || IsDone(at))
            return null;
        var what = at + CauseMarks.Wrought.LengthAt(tokens, at);
        return what > at && what < tokens.Length && IsDefinite(tokens[what])
            ? Claim(new TokenRange(at, RangeAfter(at).Last), RangeBefore(at - 1), new TokenRange(at, at)) : null;
    }

    private static bool IsDefinite(Token token) =>
        token.Tag == Tag.ProperNoun || token.Word is "the" or "this" or "that" or "its" or "their" or "his" or "her" or "our" or "it" or "them";
}
