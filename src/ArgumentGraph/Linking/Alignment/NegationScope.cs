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
    private static readonly PhraseList Rejecting = PhraseList.Read("denials", "rejecting");
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
            for (var i = at + 1; i <= last; i++)
                denied[i] ^= true;
        }

        if (tokens.Any(t => Rejecting.Has(t.Lemma)))
            Reject(sentence, denied);
        return ImmutableArray.Create(denied);
    }

    // "Contrary to the belief that S", "it is a myth that S".
    private static void Reject(Sentence sentence, bool[] denied)
    {
        foreach (var statement in Statement.Of(sentence).Where(s => s.Denied))
        {
            for (var i = Math.Max(statement.Clause.First, statement.Clause.Verb); i <= statement.Clause.Last; i++)
                denied[i] ^= true;
        }
    }

    // "Never commit without testing" asks to test; neither of its denials denies what the other sentence says.
    private static bool IsCancelled(ImmutableArray<Token> tokens, int at)
    {
        var denials = 0;
        for (var i = 0; i < tokens.Length; i++)
            denials += i == at ? 0 : tokens[at].Word == "without" ? i < at && tokens[i].Tag == Tag.Negation ? 1 : 0 : i > at && tokens[i].Word == "without" ? 1 : 0;
        return denials > 0 && (tokens[at].Tag == Tag.Negation || tokens[at].Word == "without");
    }

    private static bool Denies(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (Statement.IsNegation(tokens, at))
            return !(at > 0 && tokens[at].Capital && tokens[at - 1].Word == "or");
        if (tokens[at].IsVerbal && Denying.LengthAt(tokens, at) > 0)
            return !tokens[at].Word.StartsWith("deni", StringComparison.Ordinal) || at + 1 < tokens.Length;
        if (tokens[at].Tag == Tag.Adjective && DenyingAdjective.LengthAt(tokens, at) > 0)
            return at + 1 < tokens.Length && tokens[at + 1].Word is "to" or "that";
        return Few.LengthAt(tokens, at) > 0 && (at == 0 || tokens[at - 1].Word is not ("a" or "the" or "quite" or "these" or "those"));
    }

    private static int LastOf(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var word = tokens[at].Word;
        if (word == "without" || word == "no" && at > 0 && tokens[at - 1].Tag == Tag.Preposition)
            return sentence.PhraseAt(Math.Min(at + 1, tokens.Length - 1)) is { } phrase ? phrase.Last : Math.Min(at + ReachOfWithout, tokens.Length - 1);
        if (IsOfWholeSentence(tokens, at))
            return tokens.Length - 1;
        var last = tokens.Length - 1;
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Contains(at))
                last = clause.Last;
        }

        // "not A but B", "A, not B, does C": the denial ends with its part.
        for (var i = at + 1; i <= last; i++)
        {
            if (tokens[i].Word is "but" or ";" or "." || tokens[i].Word == "," && at > 0 && tokens[at - 1].Word == ",")
                return i - 1;
        }

        return last;
    }

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
