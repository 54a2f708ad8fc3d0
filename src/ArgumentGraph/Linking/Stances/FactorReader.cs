using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

/// <summary>
/// Reads claims about the deciding factor: "X is the moat", "the edge lies in X, not in Y", "O is decided by X rather than by Y",
/// "what drives O is X", "it is X that wins", "X, not Y, drove O".
/// </summary>
internal sealed class FactorReader
{
    private static readonly PhraseList AdvantageNoun = PhraseList.Read("factors", "advantage-noun");
    private static readonly PhraseList Prize = PhraseList.Read("factors", "prize-noun");
    private static readonly PhraseList DriverNoun = PhraseList.Read("factors", "driver-noun");
    private static readonly PhraseList LimitNoun = PhraseList.Read("factors", "limit-noun");
    private static readonly PhraseList LimitModifier = PhraseList.Read("factors", "limit-modifier");
    private static readonly PhraseList ExclusiveWord = PhraseList.Read("factors", "exclusive");
    private static readonly PhraseList Decide = PhraseList.Read("factors", "decide");
    private static readonly PhraseList Limit = PhraseList.Read("factors", "limit");
    private static readonly PhraseList LiesIn = PhraseList.Read("factors", "lies-in");
    private static readonly PhraseList DecidedBy = PhraseList.Read("factors", "decided-by");

    private readonly Statement statement;
    private readonly Sentence sentence;
    private readonly ImmutableArray<Token> tokens;
    private readonly Clause clause;

    private FactorReader(Statement statement)
    {
        this.statement = statement;
        sentence = statement.Sentence;
        tokens = sentence.Tokens;
        clause = statement.Clause;
    }

    public static IEnumerable<FactorClaim> Read(Sentence sentence)
    {
        foreach (var statement in Statement.Of(sentence))
        {
            if (statement.Holding == Holding.Conditional)
                continue;
            var reader = new FactorReader(statement);
            if ((reader.CopulaClaim() ?? reader.LiesInClaim() ?? reader.DecidedByClaim() ?? reader.CleftClaim() ?? reader.GrantClaim() ?? reader.DecidesClaim()) is { } claim)
                yield return claim;
        }
    }

    // "Talent is the real moat", "the moat is talent", "what limits progress is access to data".
    private FactorClaim? CopulaClaim()
    {
        var be = Find(t => t.Tag == Tag.Be || t.Lemma is "become" or "remain");
        if (be < 0)
            return null;
        if (FreeRelative(be) is { } relative)
            return Claim(relative.Class, Coordinated(be + 1), relative.Outcome, true, relative.First, LastOf(be + 1));
        var left = PhraseEndingBefore(be);
        var right = FirstPhraseAfter(be);
        if (right is not null && ClassOf(right) is { } rightClass && left is not null && IsExclusive(right))
            return Claim(rightClass, SubjectConcepts(left), OutcomeAfter(right), true, be, right.Last, HasNegationBetween(be, right.First));
        if (left is not null && ClassOf(left) is { } leftClass && right is not null && IsExclusive(left))
            return Claim(leftClass, Coordinated(be + 1), OutcomeAfter(left), true, left.First, LastOf(be + 1), HasNegationBetween(be, right.First));
        return null;
    }

    // "The edge lies in X, not in Y"; "the real leaps come from X".
    private FactorClaim? LiesInClaim()
    {
        var (at, length) = LiesIn.FirstIn(tokens, clause.First, clause.Last);
        if (length == 0 || PhraseEndingBefore(at) is not { } outcome)
            return null;
        var known = ClassOf(outcome);
        var isBenefit = Polarity.Of(tokens[outcome.Last]) > 0;
        if (known is null && !isBenefit && !IsExclusive(outcome))
            return null;
        return Claim(known ?? FactorClass.Driver, Coordinated(at + length), [.. ConceptOf(outcome), .. OutcomeAfter(outcome)], IsExclusive(outcome), outcome.First, LastOf(at + length), HasNegationBetween(clause.First, at));
    }

    // "The race will be decided by X rather than by Y"; "domains are won through X".
    private FactorClaim? DecidedByClaim()
    {
        var (at, length) = DecidedBy.FirstIn(tokens, clause.First, clause.Last);
        if (length == 0 || tokens[at].Tag != Tag.Participle || clause.Subject is not { } outcome || outcome.Last > at)
            return null;
        var limits = Limit.Has(tokens[at].Lemma);
        return Claim(limits ? FactorClass.Limit : ClassOfDecision(tokens[at].Lemma), Coordinated(at + length), ConceptOf(outcome), false, at, LastOf(at + length), HasNegationBetween(clause.First, at));
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
                return Claim(ClassOfDecision(tokens[at].Lemma), Coordinated(be + 1), ObjectOf(at), true, be, at, Statement.IsNegation(tokens, be + 1));
        }

        return null;
    }

    // "X, not Y, drove O"; a plain "X drives O" names a factor without shutting out others.
    private FactorClaim? DecidesClaim()
    {
        var at = Find(t => t.IsVerbal && Decide.Has(t.Lemma));
        if (at < 0 || clause.Subject is not { } subject || subject.First >= at || tokens[at].Tag == Tag.Participle || IsHedged(at))
            return null;
        var objects = ObjectOf(at);
        var factors = SubjectConcepts(subject);
        return objects.IsEmpty && tokens[at].Lemma is not ("matter" or "count" or "win" or "decide")
            ? null
            : Claim(ClassOfDecision(tokens[at].Lemma), factors, objects, false, subject.First, Math.Max(at, EndOfObject(at)), statement.IsNegated(at));
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

    // "Scale may decide the contest" does not say that it does.
    private bool IsHedged(int verb) => verb > 0 && tokens[verb - 1].Word is "may" or "might" or "could";

    private FactorClaim? Claim(
        FactorClass kind, ImmutableArray<Concept> factors, ImmutableArray<Concept> outcome, bool exclusive, int first, int last, bool negated = false)
    {
        var contrast = Contrast.In(sentence, clause.First).Without(IsRole);
        var rejected = contrast.Rejected;
        var asserted = factors.Where(f => !rejected.Any(r => r.Span == f.Span) && !IsRole(f)).ToImmutableArray();
        if (statement.Denied || negated && rejected.IsEmpty)
            (asserted, rejected) = ([], asserted);
        var conceded = rejected.IsEmpty && statement.Clause.Kind == ClauseKind.Main ? Conceded() : [];
        asserted = [.. asserted.Concat(contrast.Corrected).Where(c => !rejected.Any(r => r.Span == c.Span)).DistinctBy(c => c.Span)];
        if (asserted.IsEmpty && rejected.IsEmpty)
            return null;
        last = Math.Max(first, Math.Min(last, tokens.Length - 1));
        return new FactorClaim(
            kind, asserted, rejected.IsEmpty ? conceded : rejected, contrast.Weakly || !conceded.IsEmpty, exclusive || !rejected.IsEmpty && !contrast.Weakly, outcome,
            sentence.Span(first, last), statement.Holding, sentence.Number,
            PrizeIn(first, last) ?? (FreeRelative(last) is { Class: not FactorClass.Driver } ? "deciding factor" : null),
            OwnerOf(outcome), IsPast(), []);
    }

    private string? PrizeIn(int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (tokens[at].IsNominal && (Prize.Has(tokens[at].Lemma) || LimitNoun.Has(tokens[at].Lemma)))
                return tokens[at].Lemma;
        }

        return null;
    }

    // "While data helps, the real leaps come from ideas": data counts, but does not decide.
    private ImmutableArray<Concept> Conceded() =>
    [
        .. sentence.Clauses
            .Where(c => c.Kind == ClauseKind.Concession && c.Subject is not null)
            .SelectMany(c => sentence.Phrases.Where(p => p.First >= c.Subject!.First && p.Last <= c.Last && (c.Verb < 0 || p.Last < c.Verb)))
            .Select(p => Concept.Of(sentence, p)).OfType<Concept>(),
    ];

    private bool IsPast()
    {
        for (var at = clause.First; at <= clause.Last; at++)
        {
            if (tokens[at].Word is "was" or "were" || tokens[at].Word == "used" && at + 1 < tokens.Length && tokens[at + 1].Word == "to")
                return true;
        }

        return false;
    }

    // "Fal's advantage", "For Acme the edge is": said of one owner, it says nothing of others.
    private string? OwnerOf(ImmutableArray<Concept> outcome)
    {
        var possessor = outcome.SelectMany(o => o.Modifiers.Take(1)).FirstOrDefault();
        for (var at = clause.First; at <= clause.Last; at++)
        {
            if (tokens[at].Tag == Tag.ProperNoun && (tokens[at].Lemma == possessor && at + 1 < tokens.Length && tokens[at + 1].Word == "'s" || at > 0 && tokens[at - 1].Word is "for" or "as"))
                return tokens[at].Lemma;
        }

        return null;
    }

    // "is not the company's moat": the moat is the role that is denied, not the factor.
    private static bool IsRole(Concept concept) => AdvantageNoun.Has(concept.Head) || DriverNoun.Has(concept.Head) || LimitNoun.Has(concept.Head);

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
                if (tokens[verb].Lemma is "set" or "distinguish" or "separate" or "differentiate")
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

    // "the moat", "a company's moat", "the key", "its decisive advantage": a wording that leaves room for one.
    private bool IsExclusive(NounPhrase phrase)
    {
        for (var at = phrase.First; at < phrase.Last; at++)
        {
            if (ExclusiveWord.Has(tokens[at].Word) || tokens[at].Word is "'s" or "its" or "their" or "our")
                return true;
        }

        return tokens[phrase.Last].Lemma is "moat" && phrase.Last > phrase.First;
    }

    private int Find(Func<Token, bool> matches)
    {
        for (var at = clause.First; at <= clause.Last; at++)
        {
            if (matches(tokens[at]) && sentence.PhraseAt(at) is null)
                return at;
        }

        return -1;
    }

    private NounPhrase? PhraseEndingBefore(int token) =>
        clause.Subject is { } subject && subject.Last < token ? subject : sentence.Phrases.LastOrDefault(p => p.Last < token && p.First >= clause.First);

    private NounPhrase? FirstPhraseAfter(int token) => sentence.Phrases.FirstOrDefault(p => p.First > token && p.First <= Math.Min(clause.Last, token + 5));

    private bool HasNegationBetween(int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (Statement.IsNegation(tokens, at))
                return true;
        }

        return false;
    }

    private ImmutableArray<Concept> ConceptOf(NounPhrase phrase) => Concept.Of(sentence, phrase) is { } concept ? [concept] : [];

    private ImmutableArray<Concept> SubjectConcepts(NounPhrase subject)
    {
        var first = clause.Subject ?? subject;
        return
        [
            .. sentence.Phrases
                .Where(p => p.First >= first.First && p.First <= first.Last + 8 && (clause.Verb < 0 || p.Last < clause.Verb) && (p == first || !IsComplement(p)))
                .Select(p => Concept.Of(sentence, p)).OfType<Concept>(),
        ];
    }

    // "The complexity of hosting models": the models are not what is named.
    private bool IsComplement(NounPhrase phrase) =>
        phrase.First > 0 && (tokens[phrase.First - 1].Tag is Tag.Gerund || tokens[phrase.First - 1].Tag is Tag.Preposition or Tag.To && tokens[phrase.First - 1].Word is not ("in" or "through" or "by" or "from"));

    // The noun phrases of a coordination that begins here, prepositional ones included: "access to data", "X and Y".
    private ImmutableArray<Concept> Coordinated(int first)
    {
        var concepts = ImmutableArray.CreateBuilder<Concept>();
        for (var at = first; at < tokens.Length && at < first + 24; at++)
        {
            if (sentence.PhraseAt(at) is { } phrase)
            {
                if ((concepts.Count == 0 || !IsComplement(phrase)) && Concept.Of(sentence, phrase) is { } concept)
                    concepts.Add(concept);
                at = phrase.Last;
            }
            else if (EndsCoordination(at))
            {
                break;
            }
        }

        return concepts.ToImmutable();
    }

    private bool EndsCoordination(int at) =>
        tokens[at].Word is ";" or ":" or "." or "that" or "which" or "who" or "rather" or "instead" || tokens[at].Tag is Tag.Verb or Tag.Modal or Tag.Subordinator || tokens[at].Tag == Tag.Be && at > clause.First + 1 && tokens[at - 1].Tag != Tag.Punctuation;

    private int LastOf(int first)
    {
        var last = first;
        for (var at = first; at < tokens.Length && at < first + 24 && !EndsCoordination(at); at++)
        {
            if (sentence.PhraseAt(at) is { } phrase)
                last = at = phrase.Last;
        }

        return Math.Min(last, tokens.Length - 1);
    }

    private ImmutableArray<Concept> ObjectOf(int verb) =>
        verb + 1 < tokens.Length && (sentence.PhraseAt(verb + 1) ?? (verb + 2 < tokens.Length ? sentence.PhraseAt(verb + 2) : null)) is { } phrase ? ConceptOf(phrase) : [];

    private int EndOfObject(int verb) => verb + 1 < tokens.Length && sentence.PhraseAt(verb + 1) is { } phrase ? phrase.Last : verb;

    private ImmutableArray<Concept> OutcomeAfter(NounPhrase phrase) =>
        phrase.Last + 2 < tokens.Length && tokens[phrase.Last + 1].Word is "of" or "in" or "for" or "to" or "behind" && sentence.PhraseAt(phrase.Last + 2) is { } outcome
            ? ConceptOf(outcome) : [];
}
