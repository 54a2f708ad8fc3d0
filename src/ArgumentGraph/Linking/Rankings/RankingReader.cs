using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Rankings;

/// <summary>Reads the one comparison of a sentence; a sentence of several is left to the chains of assertions.</summary>
internal static class RankingReader
{
    private const int Reach = 7;

    public static Ranking? Read(Sentence sentence)
    {
        Ranking? only = null;
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if ((Compared(sentence, at) ?? Superlatives.At(sentence, at)) is not { } found)
                continue;
            if (only is not null)
                return null;
            only = found;
            at = Math.Max(at, found.Last);
        }

        return only;
    }

    private static Ranking? Compared(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (tokens[at].Word is "as" or "so")
            return Equalled(sentence, at);
        if (!IsComparative(tokens[at]) || Than(tokens, at) is not (> 0 and var than))
            return null;
        var less = tokens[at].Word is "less" or "fewer";
        var word = tokens[at].Word is "more" or "less" or "fewer" && Measured(tokens, at, than) is { } measured ? measured : at;
        // "Less" is little by itself, and turns what follows it.
        var kind = less && word != at ? RankingKind.Less : RankingKind.More;
        var (first, factor) = Factors.Before(tokens, at);
        return RankingEnds.Of(sentence, first, than) is { } ends ? new Ranking(kind, ends.Thing, ends.Standard, word, factor, false, first, than) : null;
    }

    // "As long as", "not as long as", "twice as many beds as".
    private static Ranking? Equalled(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (at + 2 >= tokens.Length || tokens[at + 1].Tag is not (Tag.Adjective or Tag.Adverb or Tag.Determiner or Tag.Noun or Tag.Verb or Tag.Pronoun) || tokens[at + 1].Word is "well" or "soon" or "far" or "such" or "if" || Second(tokens, at) is not (> 0 and var second))
            return null;
        var word = tokens[at + 1].Word is "many" or "much" or "few" or "little" && Measured(tokens, at + 1, second) is { } noun ? noun : at + 1;
        var (first, factor) = Factors.Before(tokens, at);
        var kind = factor switch { 0 or 1 => RankingKind.Equal, > 1 => RankingKind.More, _ => RankingKind.Less };
        return RankingEnds.Of(sentence, first, second) is { } ends ? new Ranking(kind, ends.Thing, ends.Standard, word, factor, false, first, second) : null;
    }

    public static bool IsComparative(Token token) =>
        token.Word is "more" or "less" or "fewer" or "better" or "worse" || token.Word.EndsWith("er", StringComparison.Ordinal) && Dimensions.IsGraded(token.Word);

    private static int Than(ImmutableArray<Token> tokens, int at) => Find(tokens, at, "than");

    private static int Second(ImmutableArray<Token> tokens, int at) => Find(tokens, at, "as");

    private static int Find(ImmutableArray<Token> tokens, int at, string word)
    {
        for (var i = at + 1; i < Math.Min(tokens.Length - 1, at + Reach); i++)
        {
            if (tokens[i].Word == word)
                return i;
            if (tokens[i].Tag is Tag.Be or Tag.Modal or Tag.Subordinator || tokens[i].Word is ";" or "." or ",")
                return -1;
        }

        return -1;
    }

    // "More difficult", "more slowly", "more beds": what there is more of.
    private static int? Measured(ImmutableArray<Token> tokens, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (tokens[i].Tag is Tag.Preposition)
                return null;
            if (tokens[i].Tag is Tag.Noun || tokens[i].Tag is Tag.Adjective or Tag.Adverb or Tag.Participle && (i + 1 == end || !tokens[i + 1].IsNominal))
                return i;
        }

        return null;
    }
}
