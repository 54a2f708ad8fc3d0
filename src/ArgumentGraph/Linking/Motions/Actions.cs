using System.Collections.Frozen;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Motions;

/// <summary>What the deeds and verdicts that motions name would do to their object: +1 bring or keep it, −1 take it away.</summary>
internal static class Actions
{
    private static readonly FrozenDictionary<string, int> Verbs = Read("verb");
    private static readonly FrozenDictionary<string, int> Adjectives = Read("adjective");
    private static readonly FrozenDictionary<string, int> Nouns = Read("noun");

    /// <summary>The sign of a deed as motions name it; 0 for others.</summary>
    public static int SignOf(Token token) =>
        token.IsVerbal ? Verbs.GetValueOrDefault(token.Lemma) : token.Tag is Tag.Adjective or Tag.Noun ? Adjectives.GetValueOrDefault(token.Word) : 0;

    public static int OfVerb(string lemma) => Verbs.GetValueOrDefault(lemma);

    public static int OfAdjective(string word) => Adjectives.GetValueOrDefault(word);

    /// <summary>"A ban", "restrictions", "legalization".</summary>
    public static int OfNoun(Token token) => token.IsNominal ? Nouns.GetValueOrDefault(token.Lemma) : 0;

    private static FrozenDictionary<string, int> Read(string kind)
    {
        var signs = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (heading, item) in LexiconFile.Items("actions").Where(i => i.Heading[1..] == kind))
            signs.TryAdd(item, heading[0] == '+' ? 1 : -1);
        return signs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
