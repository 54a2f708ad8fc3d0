using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

// The wordings by which English names what decides; each gives one claim or none.
internal sealed partial class FactorReader
{
    // "Talent is the real moat", "the moat is talent", "what limits progress is access to data".
    private FactorClaim? CopulaClaim()
    {
        var be = Find(t => t.Tag == Tag.Be || t.Lemma is "become" or "remain");
        if (be < 0)
            return null;
        if (FreeRelative(be) is { } relative)
            return Claim(relative.Class, Coordinated(be + 1), relative.Outcome, true, relative.First, LastOf(be + 1));
        var left = PhraseEndingBefore(be);
        // "The brakes were replaced in June" names nothing.
        var right = FirstPhraseAfter(be) is { } next
            && !Enumerable.Range(be + 1, next.First - be - 1).Where(i => !IsThoseWith(i)).Any(i => tokens[i].IsVerbal
            || tokens[i].Tag is Tag.Preposition or Tag.To) ? next : null;
        if (right is not null && ClassOf(right) is { } rightClass && left is not null && IsExclusive(right))
            return Claim(rightClass, SubjectConcepts(left), OutcomeAfter(right), true, be, right.Last, HasNegationBetween(be, right.First));
        if (left is not null && ClassOf(left) is { } leftClass && right is not null && IsExclusive(left))
            return Claim(leftClass, Coordinated(be + 1), OutcomeAfter(left), true, left.First, LastOf(be + 1), HasNegationBetween(be, right.First));
        return null;
    }

    // "The winners will be those with X".
    private bool IsThoseWith(int at) => tokens[at].Word == "with" && tokens[at - 1].Word == "those";

    // "The edge lies in X, not in Y"; "the real leaps come from X".
    private FactorClaim? LiesInClaim()
    {
        var (at, length) = LiesIn.FirstIn(tokens, clause.First, clause.Last);
        if (length == 0 || PhraseEndingBefore(at) is not { } outcome)
            return null;
        var known = ClassOf(outcome);
        var isBenefit = Polarity.Of(tokens[outcome.Last]) > 0;
        if (known is null && !isBenefit && !IsSingledOut(outcome))
            return null;
        return Claim(known ?? FactorClass.Driver, Coordinated(at + length), [.. ConceptOf(outcome), .. OutcomeAfter(outcome)], IsExclusive(outcome), outcome.First, LastOf(at + length), HasNegationBetween(clause.First, at));
    }

    // "The race will be decided by X rather than by Y"; "domains are won through X"; not "it moves to systems driven by X".
    private FactorClaim? DecidedByClaim()
    {
        var (at, length) = DecidedBy.FirstIn(tokens, clause.First, clause.Last);
        if (length == 0 || tokens[at].Tag != Tag.Participle || clause.Subject is not { } outcome || outcome.Last > at || tokens[at - 1].IsNominal && clause.Verb != at)
            return null;
        var kind = Limit.Has(tokens[at].Lemma) ? FactorClass.Limit : ClassOfDecision(tokens[at].Lemma);
        return Claim(kind, Coordinated(at + length), ConceptOf(outcome), tokens[at].Lemma is "decide" or "determine" or "settle", at,
            LastOf(at + length), HasNegationBetween(clause.First, at));
    }

    // "It is X that wins".
    private FactorClaim? CleftClaim()
    {
        if (clause.Kind is not (ClauseKind.Relative or ClauseKind.Content or ClauseKind.Main) || tokens[clause.First].Word is not ("that" or "which" or "who" or "will"))
            return null;
        var at = Find(t => Decide.Has(t.Lemma) && t.IsVerbal);
        if (at < 0)
            return null;
        for (var be = clause.First - 1; be > 0 && be > clause.First - 14; be--)
        {
            if (tokens[be].Tag == Tag.Be && tokens[be - 1].Word is "it" or "'s")
                return Claim(ClassOfDecision(tokens[at].Lemma), Coordinated(be + 1), ObjectOf(at), true, be - 1, at, Statement.IsNegation(tokens, be + 1));
        }

        return null;
    }

    // "This gives them a lasting advantage", "talent turns into a decisive moat".
    private FactorClaim? GrantClaim()
    {
        var at = Find(t => t.IsVerbal && t.Lemma is "create" or "build" or "give" or "form" or "provide" or "become" or "turn" or "constitute" or "offer");
        if (at < 0 || clause.Subject is not { } subject || subject.Last >= at
            || sentence.Phrases.FirstOrDefault(p => p.First > at && p.First <= Math.Min(clause.Last, at + 5) && Prize.Has(tokens[p.Last].Lemma)) is not { } prize || !IsExclusive(prize))
            return null;
        return Claim(FactorClass.Advantage, SubjectConcepts(subject), OutcomeAfter(prize), true, at, prize.Last, statement.IsNegated(at));
    }

    // "X, not Y, drove O"; a plain "X drives O" names a factor without shutting out others.
    private FactorClaim? DecidesClaim()
    {
        var at = Find(t => t.IsVerbal && Decide.Has(t.Lemma));
        if (at < 0 || clause.Subject is not { } subject || subject.First >= at || tokens[at].Tag == Tag.Participle || IsHedged(at) || IsOfAnother(at))
            return null;
        var objects = ObjectOf(at);
        var factors = SubjectConcepts(subject);
        // "Travellers count the trip": what counts counts by itself.
        var isOpen = tokens[at].Lemma is "matter" or "count";
        return (objects.IsEmpty ? !isOpen && tokens[at].Lemma is not ("win" or "decide") : isOpen)
            ? null
            : Claim(ClassOfDecision(tokens[at].Lemma), factors, objects, false, subject.First, Math.Max(at, EndOfObject(at)), statement.IsNegated(at));
    }

    // "In radio, skill beats equipment", "skill matters more than equipment", "skill is everything".
    private FactorClaim? OutweighClaim()
    {
        if (clause.Subject is not { } subject || Field().IsEmpty)
            return null;
        if (Find(t => t.Tag == Tag.Verb && Outweigh.Has(t.Lemma)) is >= 0 and var verb)
            return Over(SubjectConcepts(subject), ObjectOf(verb), subject.First, EndOfObject(verb));
        var more = Find(t => t.Word is "more" or "less");
        if (more > 0 && tokens[more - 1].Lemma is "matter" or "count" && more + 2 < tokens.Length && tokens[more + 1].Word == "than"
            && sentence.PhraseAt(more + 2) is { } other)
            return tokens[more].Word == "more"
                ? Over(SubjectConcepts(subject), ConceptOf(other), subject.First, other.Last) : Over(ConceptOf(other), SubjectConcepts(subject),
                subject.First, other.Last);
        return Find(t => t.Word == "everything") is > 0 and var all && tokens[all - 1].Tag == Tag.Be
            ? Claim(FactorClass.Advantage, SubjectConcepts(subject), [], true, subject.First, all) : null;
    }

    private FactorClaim? Over(ImmutableArray<Concept> winners, ImmutableArray<Concept> losers, int first, int last) =>
        winners.IsEmpty || losers.IsEmpty || HasNegationBetween(clause.First, last) ? null
            : new FactorClaim(FactorClass.Advantage, winners, losers, false, false, Field(), sentence.Span(first, last), statement.Holding,
                sentence.Number, null, null, IsPast(), []);

    // "They cut costs through design, not scale"; "they find their edge not by spending but by training". Without a contrast it only tells how.
    private FactorClaim? ThroughClaim()
    {
        if (clause.Verb < 0 || sentence.Phrases.FirstOrDefault(p => p.First > clause.Verb && p.First <= clause.Verb + 3) is not { } outcome)
            return null;
        var at = outcome.Last + 1;
        while (at < tokens.Length && tokens[at].Tag is not (Tag.Verb or Tag.Be or Tag.Have or Tag.Modal or Tag.Subordinator or Tag.Punctuation) && tokens[at].Word is not ("through" or "by" or "via"))
            at++;
        if (at + 1 >= tokens.Length || tokens[at].Word is not ("through" or "by" or "via") || Contrast.In(sentence, outcome.Last).Rejected.IsEmpty)
            return null;
        return Claim(ClassOf(outcome) ?? FactorClass.Driver, Coordinated(at + 1), [.. ConceptOf(outcome), .. OutcomeAfter(outcome)], true, outcome.First, LastOf(at + 1));
    }

    // "The main driver of capability—training—requires …" says in passing what drives it.
    private FactorClaim? AppositionClaim()
    {
        foreach (var role in sentence.Phrases.Where(p => p.First >= clause.First && p.Last <= clause.Last && IsExclusive(p)))
        {
            var mark = tokens.Length > role.Last + 2 && tokens[role.Last + 1].Word == "of" && sentence.PhraseAt(role.Last + 2) is { } of ? of.Last + 1 : role.Last + 1;
            if (ClassOf(role) is { } known && mark + 1 < tokens.Length && tokens[mark].Word is "\u2014" or "\u2013" or "--" or "," or "("
                && sentence.PhraseAt(mark + 1) is { } factor && factor.First == mark + 1 && factor.Last + 1 < tokens.Length && (tokens[factor.Last + 1].Word == tokens[mark].Word || tokens[factor.Last + 1].Word == ")"))
                return Claim(known, ConceptOf(factor), OutcomeAfter(role), true, role.First, factor.Last);
        }

        return null;
    }

    private (FactorClass Class, ImmutableArray<Concept> Outcome, int First)? FreeRelative(int be)
    {
        for (var at = be - 1; at >= clause.First; at--)
        {
            if (tokens[at].Word is not "what")
                continue;
            for (var verb = at + 1; verb < be; verb++)
            {
                if (Limit.Has(tokens[verb].Lemma) && tokens[verb].IsVerbal)
                    return (FactorClass.Limit, ObjectOf(verb), at);
                if (Decide.Has(tokens[verb].Lemma) && tokens[verb].IsVerbal)
                    return (ClassOfDecision(tokens[verb].Lemma), ObjectOf(verb), at);
                if (tokens[verb].Lemma is "set" or "distinguish" or "separate" or "differentiate"
                    && Enumerable.Range(verb, be - verb).Any(i => tokens[i].Word is "from" or "apart" or "and"))
                    return (FactorClass.Advantage, ObjectOf(verb), at);
            }
        }

        return null;
    }

    private static FactorClass ClassOfDecision(string verb) => verb is "win" or "prevail" or "matter" or "count" or "decide" or "determine" ? FactorClass.Advantage : FactorClass.Driver;

    private FactorClass? ClassOf(NounPhrase phrase)
    {
        var head = tokens[phrase.Last].Lemma;
        if (LimitNoun.Has(head))
            return FactorClass.Limit;
        if (head == "factor" && Enumerable.Range(phrase.First, phrase.Last - phrase.First).Any(i => LimitModifier.Has(tokens[i].Word)))
            return FactorClass.Limit;
        return AdvantageNoun.Has(head) ? FactorClass.Advantage : DriverNoun.Has(head) ? FactorClass.Driver : null;
    }

    // "The real leaps", not "the leaps".
    private bool IsSingledOut(NounPhrase phrase) =>
        Enumerable.Range(phrase.First, phrase.Last - phrase.First).Any(i => ExclusiveWord.Has(tokens[i].Word) && tokens[i].Word != "the");

    // "the moat", "a company's moat", "the key", "its decisive advantage": a wording that leaves room for one.
    private bool IsExclusive(NounPhrase phrase)
    {
        for (var at = phrase.First; at < phrase.Last; at++)
        {
            if (ExclusiveWord.Has(tokens[at].Word) || tokens[at].Word is "'s" or "its" or "their" or "our")
                return true;
        }

        return tokens[phrase.Last].Lemma is "moat" && phrase.Last > phrase.First && tokens[phrase.First].Word is not ("a" or "an" or "one");
    }
}
