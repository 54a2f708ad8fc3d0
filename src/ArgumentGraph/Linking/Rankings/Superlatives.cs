using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Rankings;

/// <summary>Reads who stands over all others: "the oldest", "among the youngest", "older than any other", "the last to ripen".</summary>
internal static class Superlatives
{
    public static Ranking? At(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (Degree(tokens, at) is not var (kind, word, last, ofTwo) || RankingEnds.Subject(sentence, at) is not var (first, end))
            return null;
        var thing = RankingEnds.Words(sentence, first, end);
        return thing.IsEmpty ? null : new Ranking(kind, thing, [], word, 0, ofTwo, at, last);
    }

    private static (RankingKind Kind, int Word, int Last, bool OfTwo)? Degree(ImmutableArray<Token> tokens, int at)
    {
        var word = tokens[at].Word;
        if (RankingReader.IsComparative(tokens[at]))
            return OverOthers(tokens, at) ?? (at > 0 && tokens[at - 1].Word == "the" && IsOfTwo(tokens, at) ? (RankingKind.Most, at, at, true) : null);
        if (at == 0 || tokens[at - 1].Word is not ("the" or "'s" or "its" or "their" or "our") || !IsPredicated(tokens, at - 2))
            return null;
        if (word is "most" or "least")
            return at + 1 < tokens.Length && tokens[at + 1].Tag is Tag.Adjective or Tag.Participle ? (word == "most" ? RankingKind.Most : RankingKind.Least, at + 1, at + 1, false) : null;
        if (word is "first" or "last")
            return at + 1 < tokens.Length && Enumerable.Range(at + 1, Math.Min(2, tokens.Length - at - 1)).Any(i => tokens[i].Tag == Tag.To) ? (RankingKind.Most, at, at, false) : null;
        return word is "best" or "worst" || word.EndsWith("est", StringComparison.Ordinal) && Dimensions.IsGraded(word) ? (RankingKind.Most, at, at, false) : null;
    }

    // "Is the oldest", "are among the oldest", "remains one of the oldest"; of "sold its oldest cars" nothing is said to be so.
    private static bool IsPredicated(ImmutableArray<Token> tokens, int before)
    {
        while (before >= 0 && (tokens[before].Tag is Tag.Adverb or Tag.Negation || tokens[before].Word is "among" or "one" or "of" or "by" or "far"))
            before--;
        return before >= 0 && (tokens[before].Tag == Tag.Be || tokens[before].Lemma is "remain" or "become");
    }

    // "Older than any other pupil", "shorter than every other river".
    private static (RankingKind, int, int, bool)? OverOthers(ImmutableArray<Token> tokens, int at)
    {
        var (word, than) = tokens[at].Word is "more" or "less" ? (at + 1, at + 2) : (at, at + 1);
        if (than + 1 >= tokens.Length || tokens[than].Word != "than" || !RankingEnds.Universal(tokens, than + 1) || tokens[than + 1].Word is "all" or "any" or "every" && tokens[than + 2].Word is not ("other" or "others" or "the" or "of"))
            return null;
        return (tokens[at].Word == "less" ? RankingKind.Least : RankingKind.Most, word, than + 1, false);
    }

    // "The older", "the older one", "the older of the two".
    private static bool IsOfTwo(ImmutableArray<Token> tokens, int at) =>
        at + 1 >= tokens.Length || tokens[at + 1].Tag == Tag.Punctuation || tokens[at + 1].Word is "one" or "of" && !tokens.Skip(at).Any(t => t.Word == "than");
}
