using System.Collections.Frozen;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Rankings;

/// <summary>What words of degree measure, and which end of it they name: "fast" much of speed, "slow" little.</summary>
internal static class Dimensions
{
    private static readonly FrozenDictionary<string, (string Name, int Sign)[]> Known = LexiconFile.Items("dimensions")
        .GroupBy(i => i.Item, i => (i.Heading[1..], i.Heading[0] == '+' ? 1 : -1), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>1 where both words name one end, −1 where they name opposite ends, 0 where they measure different things.</summary>
    public static int Between(Token a, Token b)
    {
        var (x, y) = (Plain(a), Plain(b));
        if (x == y)
            return 1;
        if (Known.TryGetValue(x, out var ofX) && Known.TryGetValue(y, out var ofY))
        {
            foreach (var (name, sign) in ofX)
            {
                if (Array.Find(ofY, o => o.Name == name) is { Name: not null } other)
                    return sign * other.Sign;
            }
        }

        return WordRelations.Between(a with { Lemma = x, Word = x }, b with { Lemma = y, Word = y }) switch
        {
            WordRelation.Same => 1,
            WordRelation.Opposite => -1,
            _ => 0,
        };
    }

    /// <summary>"Fast" of "faster", "fastest".</summary>
    public static string Plain(Token token) => token.Word switch
    {
        "more" or "most" when token.Tag is not Tag.Noun => "much",
        "less" or "least" => "little",
        "fewer" or "fewest" => "few",
        "better" or "best" => "good",
        "worse" or "worst" => "bad",
        _ when token.Tag is Tag.Noun or Tag.ProperNoun && !IsGraded(token.Word) => token.Lemma,
        _ => Ungraded(token.Word) ?? Lemmas.Of(token.Word, PartOfSpeech.Adjective) ?? Base(token),
    };

    /// <summary>Whether the word is a comparative or a superlative by its ending.</summary>
    public static bool IsGraded(string word) => Ungraded(word) is not null;

    private static string? Ungraded(string word)
    {
        var ending = word.EndsWith("er", StringComparison.Ordinal) ? 2 : word.EndsWith("est", StringComparison.Ordinal) ? 3 : 0;
        if (ending == 0 || ending + 2 > word.Length)
            return null;
        if ((Lemmas.Of(word, PartOfSpeech.Adjective) ?? Lemmas.Of(word, PartOfSpeech.Adverb)) is { } plain && plain != word)
            return plain;
        // "Older" is a word of its own to WordNet.
        var stem = word[..^ending];
        return Array.Find([stem, stem + 'e', stem[..^1] + 'y'], Known.ContainsKey);
    }

    // "More slowly" measures what "slower" does.
    private static string Base(Token token) =>
        token.Word.EndsWith("ly", StringComparison.Ordinal) && Lemmas.Of(token.Word[..^2], PartOfSpeech.Adjective) is { } adjective ? adjective
        : Lemmas.Of(token.Word, PartOfSpeech.Adverb) ?? token.Lemma;
}
