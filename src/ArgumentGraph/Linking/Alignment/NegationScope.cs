using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>
/// Which words of a sentence a denial covers. "There is no man eating fish" denies all of it, "the man is not eating" what
/// follows the denial, "a man without a hat" the hat alone; two denials cancel out.
/// </summary>
internal static class NegationScope
{
    private const int ReachOfWithout = 4;

    // "Fails to", "refuses to", "lacks": verbs that deny what follows them.
    private static readonly PhraseList Denying = PhraseList.Read("denials", "verb");
    private static readonly PhraseList DenyingAdjective = PhraseList.Read("denials", "adjective");
    private static readonly PhraseList Turning = PhraseList.Read("denials", "turning");
    private static readonly PhraseList Shunning = PhraseList.Read("denials", "shunning");
    private static readonly PhraseList Dropping = PhraseList.Read("denials", "dropping");
    private static readonly PhraseList Rejecting = PhraseList.Read("denials", "rejecting");
    private static readonly PhraseList Missing = PhraseList.Read("denials", "missing");
    private static readonly PhraseList Few = PhraseList.Read("denials", "few");

    /// <summary>For each token whether an odd number of denials covers it.</summary>
    public static ImmutableArray<bool> Of(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var denied = new bool[tokens.Length];
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!Denies(sentence, at) || IsCancelled(tokens, at))
                continue;
            var last = LastOf(sentence, at);
            Flip(denied, at + LengthOf(tokens, at), last);
        }

        var preamble = Preamble.Length(tokens);
        if (tokens.Take(preamble).Any(t => Rejecting.Has(t.Lemma)))
            Flip(denied, PredicateFrom(tokens, preamble), tokens.Length - 1);
        else if (tokens.Any(t => Rejecting.Has(t.Lemma)))
            Reject(sentence, denied);
        return ImmutableArray.Create(denied);
    }

    // "A lack of evidence that".
    private static bool IsLack(ImmutableArray<Token> tokens, int at) =>
        !tokens[at].IsVerbal && Missing.LengthAt(tokens, at) > 0 && IsOfWholeSentence(tokens, at);

    private static int LengthOf(ImmutableArray<Token> tokens, int at) => Math.Max(1, Turning.LengthAt(tokens, at));

    // "Contrary to the belief that S", "it is a myth that S".
    private static void Reject(Sentence sentence, bool[] denied)
    {
        foreach (var statement in Statement.Of(sentence).Where(s => s.Denied))
        {
            Flip(denied, Math.Max(statement.Clause.First, statement.Clause.Verb), statement.Clause.Last);
        }
    }

    // What is rejected is said of the subject, which is not denied itself.
    private static int PredicateFrom(ImmutableArray<Token> tokens, int first)
    {
        for (var at = first + 1; at < tokens.Length; at++)
        {
            if (tokens[at].IsVerbal && tokens[at].Tag != Tag.Gerund)
                return at;
        }

        return first;
    }

    private static void Flip(bool[] denied, int first, int last)
    {
        for (var i = first; i <= last; i++)
            denied[i] ^= true;
    }

    // "Never commit without testing" asks to test, "without tests it is not safe" praises them; neither of the two denials denies what
    // the other sentence says.
    private static bool IsCancelled(ImmutableArray<Token> tokens, int at)
    {
        var denials = 0;
        for (var i = 0; i < tokens.Length; i++)
            denials += i == at ? 0 : tokens[at].Word == "without" ? tokens[i].Tag == Tag.Negation ? 1 : 0 : tokens[i].Word == "without" && (i > at || i == 0) ? 1 : 0;
        return denials > 0 && (tokens[at].Tag == Tag.Negation || tokens[at].Word == "without");
    }

    private static bool Denies(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (IsNoDenial(tokens, at))
            return false;
        if (Statement.IsNegation(tokens, at))
            return !(at > 0 && tokens[at].Capital && tokens[at - 1].Word == "or");
        if (tokens[at].IsVerbal && Denying.LengthAt(tokens, at) > 0)
            return !tokens[at].Word.StartsWith("deni", StringComparison.Ordinal) || at + 1 < tokens.Length;
        if (Turning.LengthAt(tokens, at) > 0 || IsLack(tokens, at) || DroppedPlanAt(tokens, at) > 0 || Timing.Ends(tokens, at) || IsShunned(tokens, at))
            return true;
        if (tokens[at].Tag == Tag.Adjective && DenyingAdjective.LengthAt(tokens, at) > 0)
            return at + 1 < tokens.Length && tokens[at + 1].Word is "to" or "that";
        return Few.LengthAt(tokens, at) > 0 && (at == 0 || tokens[at - 1].Word is not ("a" or "the" or "quite" or "these" or "those"));
    }

    // "No, it does", "whether or not", "nothing more than a fee", "nothing but a fee".
    private static bool IsNoDenial(ImmutableArray<Token> tokens, int at)
    {
        var next = at + 1 < tokens.Length ? tokens[at + 1].Word : "";
        return tokens[at].Word == "no" && at == 0 && next == ","
            || tokens[at].Word == "not" && at > 0 && tokens[at - 1].Word == "or" && (at + 1 == tokens.Length || tokens[at + 1].Tag is not (Tag.Verb or Tag.Noun or Tag.Adjective))
            || tokens[at].Word == "nothing" && (next is "but" or "except" || at + 2 < tokens.Length && next is "more" or "less" or "other" && tokens[at + 2].Word == "than");
    }

    /// <summary>Two where "no means", "no way" or the like stands there, else 0.</summary>
    public static int ByNoMeansAt(ImmutableArray<Token> tokens, int at) =>
        at > 0 && tokens[at].Word == "no" && tokens[at - 1].Tag == Tag.Preposition && at + 1 < tokens.Length && tokens[at + 1].Word is "means" or "way" or "account" or "circumstances" ? 2 : 0;

    // "Avoid prescribing".
    private static bool IsShunned(ImmutableArray<Token> tokens, int at) =>
        tokens[at].IsVerbal && Shunning.LengthAt(tokens, at) is var length and > 0 && at + length < tokens.Length
        && tokens[at + length].Word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether the word there denies what follows it: "forgot to", "lacks".</summary>
    public static bool IsDenyingVerb(ImmutableArray<Token> tokens, int at) => tokens[at].IsVerbal && Denying.LengthAt(tokens, at) > 0;

    /// <summary>How many words say that a plan was given up: "has dropped its plan to", "abandoned the idea of"; 0 for none.</summary>
    public static int DroppedPlanAt(ImmutableArray<Token> tokens, int at)
    {
        if (Dropping.LengthAt(tokens, at) is not (var length and > 0))
            return 0;
        for (var i = at + length; i < Math.Min(tokens.Length, at + length + 3); i++)
        {
            if (tokens[i].IsNominal && StandingReader.IsIntention(tokens, i))
                return i - at + 1;
        }

        return 0;
    }

    private static int LastOf(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var word = tokens[at].Word;
        if (ByNoMeansAt(tokens, at) > 0)
            return ClauseEnd(sentence, at);
        if (word == "without" || word == "no" && at > 0 && tokens[at - 1].Tag == Tag.Preposition)
            return sentence.PhraseAt(Math.Min(at + 1, tokens.Length - 1)) is { } phrase ? phrase.Last : Math.Min(at + ReachOfWithout, tokens.Length - 1);
        if (IsOfWholeSentence(tokens, at))
            return tokens.Length - 1;
        var last = ClauseEnd(sentence, at);
        // "not A but B", "A, not B, does C": the denial ends with its part.
        for (var i = at + LengthOf(tokens, at); i <= last; i++)
        {
            if (tokens[i].Word is "but" or ";" or "." || tokens[i].Word == "," && at > 0 && tokens[at - 1].Word == ",")
                return i - 1;
        }

        return last;
    }

    private static int ClauseEnd(Sentence sentence, int at) => sentence.Clauses.FirstOrDefault(c => c.Contains(at))?.Last ?? sentence.Tokens.Length - 1;

    // "It is not true that …", "it is not the case that …".
    private static bool IsOfWholeSentence(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Length, at + 4); i++)
        {
            if (tokens[i].Word is "true" or "case" or "clear" or "evidence")
                return i + 1 < tokens.Length && tokens[i + 1].Word == "that";
        }

        return false;
    }
}
