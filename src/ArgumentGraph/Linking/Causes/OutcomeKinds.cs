using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Causes;

/// <summary>One way things may turn out, and which of its two ends: to succeed or to fail.</summary>
internal readonly record struct OutcomeKind(string Name, bool IsHigh)
{
    public bool IsOppositeOf(OutcomeKind other) => Name == other.Name && IsHigh != other.IsHigh;
}

/// <summary>Words by which people tell one and the same outcome of a thing: it failed, its collapse, its demise.</summary>
internal static class OutcomeKinds
{
    private static readonly FrozenDictionary<string, ImmutableArray<OutcomeKind>> Known = LexiconFile.Items("outcomes", ';')
        .GroupBy(i => i.Item, i => new OutcomeKind(i.Heading[1..], i.Heading[0] == '+'), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Whether a word tells what becomes of something, and nothing else.</summary>
    public static bool Is(string lemma) => Known.ContainsKey(lemma);

    /// <summary>The kinds that the word or the verb with a particle stands for that begins at a token.</summary>
    public static ImmutableArray<OutcomeKind> At(ImmutableArray<Token> tokens, int at)
    {
        if (!tokens[at].IsContent)
            return [];
        for (var next = at + 1; next <= Math.Min(at + 2, tokens.Length - 1); next++)
        {
            if (Known.TryGetValue($"{tokens[at].Lemma} {tokens[next].Word}", out var joined))
                return joined;
        }

        return Known.GetValueOrDefault(tokens[at].Lemma, []);
    }
}
