using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Language;

/// <summary>Finds base noun phrases in tagged tokens: determiner? modifier* noun+.</summary>
internal static class NounPhraseChunker
{
    private static readonly string[] Naming = ["called", "named", "termed", "dubbed", "known", "call", "so-called"];

    public static ImmutableArray<NounPhrase> Chunk(IReadOnlyList<Token> tokens)
    {
        var phrases = ImmutableArray.CreateBuilder<NounPhrase>();
        for (var at = 0; at < tokens.Count;)
        {
            var end = EndOfPhrase(tokens, at);
            if (end < at)
            {
                at++;
                continue;
            }

            phrases.Add(new NounPhrase(at, end, IsQuoted(tokens, at, end), IsDefined(tokens, at)));
            at = end + 1;
        }

        return phrases.ToImmutable();
    }

    // The index of the head of a phrase that begins here; -1 where none does.
    private static int EndOfPhrase(IReadOnlyList<Token> tokens, int start)
    {
        var head = -1;
        for (var at = start; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token.IsNominal || token.Tag == Tag.Gerund && IsNominalGerund(tokens, at))
                head = at;
            else if (token.Tag == Tag.Number)
                head = head < 0 || !HasNounAfter(tokens, at) ? head : at;
            else if (!IsModifier(tokens, at, start) && !IsInnerMark(tokens, at, start))
                break;
        }

        return head;
    }

    private static bool IsModifier(IReadOnlyList<Token> tokens, int at, int start)
    {
        var token = tokens[at];
        return token.Tag switch
        {
            Tag.Determiner => at == start || token.Lemma == "'s" || tokens[at - 1].Tag == Tag.Determiner,
            Tag.Adjective => true,
            Tag.Participle => (HasNounAfter(tokens, at) || at + 1 < tokens.Count && tokens[at + 1].Tag == Tag.Gerund && IsNominalGerund(tokens, at + 1)) && (at == start || tokens[at - 1].Tag is not (Tag.Noun or Tag.ProperNoun)),
            Tag.Gerund => at > start && HasNounAfter(tokens, at) && tokens[at - 1].Tag is Tag.Determiner or Tag.Adjective,
            Tag.Adverb => at > start && at + 1 < tokens.Count && tokens[at + 1].Tag is Tag.Adjective or Tag.Participle,
            _ => false,
        };
    }

    // Commas between adjectives ("smaller, cheaper models") and quotation marks around a modifier ("dense" models).
    private static bool IsInnerMark(IReadOnlyList<Token> tokens, int at, int start) =>
        at > start && at + 1 < tokens.Count && (
            tokens[at].Word is "," or "and" && tokens[at - 1].Tag == Tag.Adjective && tokens[at + 1].Tag is Tag.Adjective or Tag.Participle && AdjectivesThenNoun(tokens, at + 1)
            || tokens[at].Word is "\"" or "'" or "\u2018" or "\u201C" or "\u201D" or "(" && tokens[at].Word != "(" && (tokens[at - 1].Tag is Tag.Determiner or Tag.Adjective && tokens[at + 1].IsContent || tokens[at - 1].Tag == Tag.Adjective && tokens[at + 1].IsNominal));

    private static bool AdjectivesThenNoun(IReadOnlyList<Token> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Tag is Tag.Adjective or Tag.Participle or Tag.Adverb)
            at++;
        return at < tokens.Count && tokens[at].IsNominal;
    }

    private static bool HasNounAfter(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && (tokens[at + 1].IsNominal || tokens[at + 1].Tag == Tag.Adjective && AdjectivesThenNoun(tokens, at + 1));

    // "post-training", "training" as a thing; not "by training models".
    private static bool IsNominalGerund(IReadOnlyList<Token> tokens, int at) =>
        (at == 0 || IsBetweenDashes(tokens, at) || tokens[at - 1].Tag is Tag.Determiner or Tag.Adjective or Tag.Preposition or Tag.Noun or Tag.ProperNoun or Tag.Conjunction || tokens[at - 1].Tag == Tag.Participle && tokens[at - 1].Word.Contains('-', StringComparison.Ordinal))
        && (at + 1 >= tokens.Count || tokens[at + 1].Tag is Tag.Punctuation or Tag.Conjunction or Tag.Be or Tag.Have or Tag.Modal || tokens[at + 1].Word is "of" or "rather" or "in" or "on");

    // "The cause of delays—signalling—is old."
    private static bool IsBetweenDashes(IReadOnlyList<Token> tokens, int at) =>
        tokens[at - 1].Word is "\u2014" or "\u2013" or "--" && at + 1 < tokens.Count && tokens[at + 1].Word == tokens[at - 1].Word;

    private static bool IsQuoted(IReadOnlyList<Token> tokens, int first, int last) =>
        first > 0 && last + 1 < tokens.Count && IsQuote(tokens[first - 1].Word) && (IsQuote(tokens[last + 1].Word) || last + 2 < tokens.Count && IsQuote(tokens[last + 2].Word));

    private static bool IsQuote(string word) => word is "\"" or "\u201C" or "\u201D" or "\u2018" or "\u2019" or "'";

    private static bool IsDefined(IReadOnlyList<Token> tokens, int first)
    {
        var at = first - 1;
        while (at >= 0 && (IsQuote(tokens[at].Word) || tokens[at].Word is "as" or "the" or "is" or "are"))
            at--;
        return at >= 0 && Naming.Contains(tokens[at].Word);
    }
}
