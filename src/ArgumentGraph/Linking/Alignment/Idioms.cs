using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>Phrases that mean one word: "makes a profit", "turns down".</summary>
internal static class Idioms
{
    // What stands in the place of a phrase's other words: nothing that could be compared, or that denies.
    private const string Filler = "_";

    private static readonly FrozenDictionary<string, PhraseList> ByMeaning = LexiconFile.Items("idioms", ';').Select(i => i.Heading).Distinct()
        .ToFrozenDictionary(h => h, h => PhraseList.Read("idioms", h), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Beginnings = LexiconFile.Items("idioms", ';').Select(i => i.Item.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sentence with each such phrase read as its word; its tokens keep their places in the text.</summary>
    public static Sentence Fold(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        ImmutableArray<Token>.Builder? folded = null;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!Beginnings.Contains(tokens[at].Lemma) || !tokens[at].IsVerbal || MeaningAt(tokens, at) is not var (meaning, length))
                continue;
            folded ??= tokens.ToBuilder();
            folded[at] = tokens[at] with { Lemma = meaning, Tag = tokens[at].IsContent ? tokens[at].Tag : Tag.Verb };
            for (var i = at + 1; i < at + length; i++)
                folded[i] = tokens[i] with { Word = Filler, Lemma = Filler, Tag = Tag.Preposition };
            at += length - 1;
        }

        return folded is null ? sentence : sentence with { Tokens = folded.ToImmutable() };
    }

    private static (string Meaning, int Length)? MeaningAt(ImmutableArray<Token> tokens, int at)
    {
        foreach (var (meaning, phrases) in ByMeaning)
        {
            if (phrases.LengthAt(tokens, at) is var length and > 0)
                return (meaning, length);
        }

        return null;
    }
}
