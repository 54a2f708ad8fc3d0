using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

/// <summary>What one clause praises or blames.</summary>
/// <param name="Sign">+1 or −1 after verbs that turn the sign and negations.</param>
/// <param name="First">First token of the cue.</param>
/// <param name="Last">Last token of the cue.</param>
/// <param name="Described">The head token the words stand before; −1 where they say it of the subject.</param>
/// <param name="IsDirect">Whether it is what the clause says of the described, and no mere epithet.</param>
/// <param name="Agent">Token from which a "by" phrase names who does it; −1 for none.</param>
internal readonly record struct Evaluation(int Sign, int First, int Last, int Described, int Agent, double Weight, bool IsDirect = false);

/// <summary>Reads praise and blame in a clause: words with a sign, turned by negation and by verbs that raise or lower their object.</summary>
internal static partial class ValueReader
{
    private const int ObjectReach = 10;
    private const int ChoiceReach = 5;
    private const int OpinionReach = 4;
    private static readonly HashSet<string> PartNouns = ["thing", "part", "aspect", "side", "feature", "point", "bit"];
    private static readonly PhraseList Opinion = PhraseList.Read("effects", "opinion", ' ');

    public static List<Evaluation> Read(Statement statement)
    {
        var evaluations = new List<Evaluation>();
        var tokens = statement.Tokens;
        for (var at = statement.Clause.First; at <= statement.Clause.Last; at++)
        {
            var effect = Polarity.EffectOf(tokens[at]);
            var isVerb = statement.Sentence.PhraseAt(at) is null;
            var read = isVerb && tokens[at].Tag is not (Tag.Determiner or Tag.Preposition) ? OfSetPhrase(statement, at) : null;
            read ??= effect != Effect.None && isVerb ? OfVerb(statement, at, effect) : null;
            read ??= isVerb && tokens[at].IsVerbal && Opinion.Has(tokens[at].Lemma) ? OfOpinion(statement, at) : null;
            read ??= isVerb && tokens[at] is { Lemma: "keep" or "stop", IsVerbal: true } ? OfKeeping(statement, at) : null;
            read ??= isVerb && tokens[at] is { Lemma: "work", Tag: Tag.Verb } ? OfWorking(statement, at) : null;
            read ??= SignAt(tokens, at) is var sign and not 0 ? OfWord(statement, at, sign) : null;
            if (read is not { } evaluation)
                continue;
            evaluations.Add(evaluation);
            at = Math.Max(at, evaluation.Last);
        }

        return evaluations;
    }

    private static Evaluation? OfVerb(Statement statement, int verb, Effect effect)
    {
        if (effect is Effect.Choose or Effect.Shun)
            return OfChoice(statement, verb, effect);
        if (IsPassive(statement, verb))
            return OfPassive(statement, verb, effect);
        var (sign, last) = ObjectOf(statement, verb);
        var value = effect switch
        {
            Effect.Raise => sign == 0 ? 1 : sign,
            Effect.Lower => -sign,
            Effect.LowerAndBlame => sign == 0 ? -1 : -sign,
            _ => sign,
        };
        if (value == 0)
            return null;
        var weight = sign == 0 ? 0.5 : 1;
        value = HasNegation(statement, verb + 1, last) ? -value : value;
        return new Evaluation(Turned(statement, verb, value), WithAuxiliary(statement, verb), sign == 0 ? EndOfPhraseAfter(statement, verb) : last, -1, -1, weight);
    }

    // "The best thing about managed databases is …", "the great merit of the tram is …": the part that is named so speaks for the whole.
    private static Evaluation? OfPart(Statement statement, NounPhrase phrase)
    {
        var tokens = statement.Tokens;
        if (phrase != statement.Clause.Subject || statement.Clause.Verb < 0 || tokens[statement.Clause.Verb].Tag != Tag.Be || phrase.Last + 2 > statement.Clause.Verb
            || tokens[phrase.Last + 1].Word is not ("of" or "about" or "with" or "in") || statement.Sentence.PhraseAt(phrase.Last + 2) is not { } whole
            || !PartNouns.Contains(tokens[phrase.Last].Lemma) && Polarity.Of(tokens[phrase.Last]) == 0 || SignOf(tokens, phrase) is not (var sign and not 0)
            || statement.Sentence.Phrases.FirstOrDefault(p => p.First > statement.Clause.Verb) is { } predicate && IsPredicate(statement, predicate) && SignOf(tokens, predicate) != 0)
            return null;
        return new Evaluation(Turned(statement, phrase.First, sign), phrase.First, phrase.Last, whole.Last, -1, 0.9, IsDirect: true);
    }

    // "Critics call the scheme wasteful", "farmers regard hedges as a nuisance": said of what the verb acts on.
    private static Evaluation? OfOpinion(Statement statement, int verb)
    {
        var tokens = statement.Tokens;
        if (statement.Sentence.Phrases.FirstOrDefault(p => p.First > verb && p.First <= verb + 2 && p.Last < statement.Clause.Last) is not { } judged)
            return null;
        for (var at = judged.Last + 1; at <= Math.Min(statement.Clause.Last, judged.Last + OpinionReach); at++)
        {
            if (tokens[at].Tag is Tag.Punctuation or Tag.Verb or Tag.To or Tag.Be)
                return null;
            if (SignAt(tokens, at) is var sign and not 0)
                return new Evaluation(Turned(statement, verb, sign), verb, at, judged.Last, -1, 0.9, IsDirect: true);
        }

        return null;
    }

    // "Brings no lasting improvement".
    private static bool HasNegation(Statement statement, int first, int last) =>
        Enumerable.Range(first, Math.Max(0, last - first)).Count(i => Statement.IsNegation(statement.Tokens, i) || statement.Tokens[i].Word is "little" or "few" && statement.Tokens[i - 1].Tag != Tag.Determiner) % 2 == 1;

    // "More and more firms adopt X" speaks well of X; "to adopt X they would need …" does not say that anyone does.
    private static Evaluation? OfChoice(Statement statement, int verb, Effect effect)
    {
        if (verb > 0 && statement.Tokens[verb - 1].Tag == Tag.To || IsPassive(statement, verb))
            return null;
        for (var at = verb + 1; at <= Math.Min(statement.Clause.Last, verb + ChoiceReach); at++)
        {
            if (statement.Sentence.PhraseAt(at) is { } phrase)
                return new Evaluation(Turned(statement, verb, effect == Effect.Choose ? 1 : -1), WithAuxiliary(statement, verb), phrase.Last, phrase.Last, -1, 0.8);
            if (statement.Tokens[at].Tag is Tag.Punctuation or Tag.Preposition)
                return null;
        }

        return null;
    }

    private static Evaluation? OfPassive(Statement statement, int verb, Effect effect)
    {
        var value = effect switch { Effect.Raise => 1, Effect.LowerAndBlame => -1, _ => 0 };
        if (value == 0)
            return null;
        var by = verb + 1 <= statement.Clause.Last && statement.Tokens[verb + 1].Word == "by" ? verb + 1 : -1;
        return new Evaluation(Turned(statement, verb, value), WithAuxiliary(statement, verb), by < 0 ? verb : by, -1, by, 1);
    }

    private static Evaluation? OfWord(Statement statement, int at, int sign)
    {
        var tokens = statement.Tokens;
        var phrase = statement.Sentence.PhraseAt(at);
        if (phrase is not null && OfPart(statement, phrase) is { } part)
            return part;
        if (phrase is null || !tokens[phrase.Last].IsNominal)
            return new Evaluation(Turned(statement, at, sign), tokens[at].IsVerbal ? WithAuxiliary(statement, at) : WithCopula(statement, at), at, -1, -1, tokens[at].Tag == Tag.Adverb ? 0.6 : 0.9);
        var isPredicate = IsPredicate(statement, phrase);
        // "The great drawback", "a costly failure": the head decides, and says it of the subject.
        if (SignOf(tokens, phrase) is var whole && (phrase.Last == at || SignAt(tokens, phrase.Last) != 0))
            return isPredicate && whole != 0 ? new Evaluation(Turned(statement, at, whole), WithCopula(statement, phrase.First), phrase.Last, -1, -1, 0.9) : null;
        // "A loyalty programme", "crime rates": what a thing is about praises and blames nothing.
        if (tokens[at].IsNominal)
            return null;
        // "expensive frontier models": said of the head, unless the phrase is itself what is said of the subject.
        return isPredicate ? new Evaluation(Turned(statement, at, sign), at, phrase.Last, -1, -1, 0.9) : new Evaluation(Turned(statement, at, sign), at, phrase.Last, phrase.Last, -1, 0.7);
    }

    // The first word with a sign in what follows the verb, within its clause.
    private static (int Sign, int Last) ObjectOf(Statement statement, int verb)
    {
        var tokens = statement.Tokens;
        // "Grows out of courage", "suffers from praise" act on nothing.
        if (verb < statement.Clause.Last && tokens[verb + 1].Word is "out" or "from" or "of" or "with" or "without" or "under" or "against")
            return (0, verb);
        for (var at = verb + 1; at <= Math.Min(statement.Clause.Last, verb + ObjectReach); at++)
        {
            if (at > verb + 1 && (tokens[at].Tag is Tag.Verb or Tag.Be or Tag.Gerund && statement.Sentence.PhraseAt(at) is null || tokens[at].Word is ";" or "by" or "when" or "since" or "because"))
                break;
            var sign = tokens[at].Tag == Tag.Adverb ? 0 : SignAt(tokens, at);
            if (sign == 0)
                continue;
            var phrase = statement.Sentence.PhraseAt(at);
            var last = phrase?.Last ?? at;
            return (phrase is null ? sign : SignOf(tokens, phrase), last);
        }

        return (0, verb);
    }

    // The head decides ("a cheap failure" is a failure); else the first modifier with a sign.
    private static int SignOf(ImmutableArray<Token> tokens, NounPhrase phrase)
    {
        var takesAway = Polarity.TakesAway(tokens[phrase.Last].Lemma);
        if (!takesAway && SignAt(tokens, phrase.Last) is var head and not 0)
            return head;
        for (var at = phrase.First; at < phrase.Last; at++)
        {
            if (SignAt(tokens, at) is var sign and not 0)
                return takesAway ? -sign : sign;
        }

        return 0;
    }

    private static int Turned(Statement statement, int at, int sign) => statement.IsNegated(at) != statement.Denied != IsOfFewer(statement) ? -sign : sign;

    // "Fewer people would be injured".
    private static bool IsOfFewer(Statement statement) => statement.Clause.Subject is { } subject && statement.Tokens[subject.First].Word is "fewer" or "less";

    private static bool IsPassive(Statement statement, int verb) =>
        statement.Tokens[verb].Tag == Tag.Participle && LastBefore(statement, verb, Tag.Be) >= 0;

    private static int LastBefore(Statement statement, int at, Tag tag)
    {
        for (var i = at - 1; i >= Math.Max(statement.Clause.First, at - 4); i--)
        {
            if (statement.Tokens[i].Tag == tag)
                return i;
            if (statement.Tokens[i].Tag is not (Tag.Adverb or Tag.Negation or Tag.Be))
                break;
        }

        return -1;
    }

    private static int WithAuxiliary(Statement statement, int verb)
    {
        var first = verb;
        while (first > statement.Clause.First && statement.Tokens[first - 1].Tag is Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.Negation or Tag.Adverb)
            first--;
        return statement.Tokens[first].Tag == Tag.Adverb && first < verb ? first + 1 : first;
    }

    private static int WithCopula(Statement statement, int at)
    {
        var first = at;
        while (first > statement.Clause.First && statement.Tokens[first - 1].Tag is Tag.Be or Tag.Have or Tag.Modal or Tag.Negation or Tag.Adverb or Tag.Determiner && at - first < 5)
            first--;
        return first;
    }

    private static int EndOfPhraseAfter(Statement statement, int verb) =>
        verb + 1 <= statement.Clause.Last && statement.Sentence.PhraseAt(verb + 1) is { } phrase ? Math.Min(phrase.Last, statement.Clause.Last) : verb;

    private static bool IsPredicateItself(Statement statement, NounPhrase phrase) =>
        statement.Clause.Verb >= 0 && phrase.First > statement.Clause.Verb && statement.Tokens[statement.Clause.Verb].Tag == Tag.Be
        && !Enumerable.Range(statement.Clause.Verb + 1, phrase.First - statement.Clause.Verb - 1).Any(i => statement.Tokens[i].Tag is Tag.Preposition or Tag.To or Tag.Subordinator);
}
