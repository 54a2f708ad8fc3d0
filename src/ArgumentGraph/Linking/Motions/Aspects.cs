using System.Collections.Frozen;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Motions;

/// <summary>Which aspect a word judges a thing under, and from which end: "costly" is the bad end of cost.</summary>
internal static class Aspects
{
    /// <summary>Whether a thing brings about any good at all.</summary>
    public const string Effect = "effect";

    private static readonly FrozenDictionary<string, (string Aspect, int Sign)> Words = Read();

    public static (string Aspect, int Sign) Of(Token token) =>
        token.IsContent && (Words.TryGetValue(token.Lemma, out var found) || Words.TryGetValue(token.Word, out found)) ? found : ("", 0);

    /// <summary>The same for a verb and what it acts on: "saves money".</summary>
    public static (string Aspect, int Sign) Of(string verb, string thing) => Words.GetValueOrDefault($"{verb}_{thing}", ("", 0));

    private static FrozenDictionary<string, (string Aspect, int Sign)> Read()
    {
        var words = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        foreach (var (heading, item) in LexiconFile.Items("aspects"))
            words.TryAdd(item, (heading[..^1], heading[^1] == '+' ? 1 : -1));
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
