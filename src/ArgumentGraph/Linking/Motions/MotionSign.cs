using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Motions;

/// <summary>
/// Whether a motion is for its subject or against it: "we should subsidize space flight" wants more of it, "homeschooling should
/// be banned" less, "advertising is harmful" thinks ill of it.
/// </summary>
internal static class MotionSign
{
    // Between the modal and the verb that tells.
    private const int ModalReach = 6;
    private const int CopulaReach = 6;

    private static readonly FrozenSet<string> s_against = Words("against");
    private static readonly FrozenSet<string> s_passedOver = Words("passed-over");

    /// <summary>1 for, -1 against; 1 where nothing tells.</summary>
    public static int Of(AnalysedText motion)
    {
        ImmutableArray<Token> tokens = [.. motion.Sentences.SelectMany(s => s.Tokens)];
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Tag == Tag.Modal || tokens[at].Lemma is "have" or "need" or "ought")
            {
                if (OfVerb(tokens, at) is var sign and not 0)
                    return sign;
            }
            else if (at == 0 && IsAgainst(tokens[0]))
            {
                return -1;
            }
        }

        return OfPredicate(tokens);
    }

    /// <summary>Whether a word asks to take something away.</summary>
    public static bool IsAgainst(Token token) => s_against.Contains(token.Lemma) || s_against.Contains(token.Word);

    // "Should not be banned": the first word that is neither a denial nor passed over decides.
    private static int OfVerb(ImmutableArray<Token> tokens, int modal)
    {
        var sign = 1;
        for (var at = modal + 1; at < tokens.Length && at <= modal + ModalReach; at++)
        {
            if (tokens[at].Tag == Tag.Negation)
                sign = -sign;
            else if (tokens[at].Tag != Tag.Adverb && !s_passedOver.Contains(tokens[at].Word) && !IsFightFor(tokens, at))
                return IsAgainst(tokens[at]) ? -sign : tokens[modal].Tag == Tag.Modal ? sign : 0;
        }

        return 0;
    }

    private static bool IsFightFor(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Lemma == "fight" && at + 1 < tokens.Length && tokens[at + 1].Word == "for";

    // "Cell phones are safe", "the system has failed": praise or blame of the subject.
    private static int OfPredicate(ImmutableArray<Token> tokens)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Tag is not (Tag.Be or Tag.Have or Tag.Do) && tokens[at].Lemma is not ("cause" or "do"))
                continue;
            var sign = 1;
            for (var i = at + 1; i < tokens.Length && i <= at + CopulaReach; i++)
            {
                if (tokens[i].Tag == Tag.Negation)
                    sign = -sign;
                else if (Polarity.Of(tokens[i]) is var polarity and not 0)
                    return sign * polarity;
            }
        }

        return 1;
    }

    private static FrozenSet<string> Words(string heading) =>
        LexiconFile.Items("motions").Where(i => i.Heading == heading).Select(i => i.Item).ToFrozenSet(StringComparer.Ordinal);
}
