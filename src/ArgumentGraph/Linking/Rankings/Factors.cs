using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Rankings;

/// <summary>How many times as much: "twice as", "half as", "three times as".</summary>
internal static class Factors
{
    /// <summary>Where it begins, and 0 where none stands before the token.</summary>
    public static (int First, double Factor) Before(ImmutableArray<Token> tokens, int at)
    {
        if (at > 0 && tokens[at - 1].Word is "twice" or "half" or "double" or "thrice")
            return (at - 1, tokens[at - 1].Word switch { "half" => 0.5, "thrice" => 3, _ => 2 });
        return at > 1 && tokens[at - 1].Word == "times" && NumberWords.Value(tokens[at - 2].Word) is { } factor ? (at - 2, factor) : (at, 0);
    }
}
