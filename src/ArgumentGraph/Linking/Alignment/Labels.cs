using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>Numbers that say which one is meant: "version 3", "chapter 12", "Tram 7".</summary>
internal static class Labels
{
    private static readonly PhraseList Labelled = PhraseList.Read("bounds", "label");

    /// <summary>Whether the number there follows the noun that it numbers.</summary>
    public static bool Is(ImmutableArray<Token> tokens, int at) =>
        at > 0 && (tokens[at].Tagged.Value is not null && Labelled.Has(tokens[at - 1].Lemma) && !(char.IsAsciiDigit(tokens[at].Word[0]) ? Unit.At(tokens, at + 1) is not null : IsCounted(tokens, at)) || IsOfName(tokens, at));

    // "Apollo 13", but "Ada drank 13 pints".
    private static bool IsOfName(ImmutableArray<Token> tokens, int at) =>
        char.IsAsciiDigit(tokens[at].Word[0]) && tokens[at - 1] is { Tag: Tag.ProperNoun, Capital: true } && !IsCounted(tokens, at);

    private static bool IsCounted(ImmutableArray<Token> tokens, int at) =>
        at + 1 < tokens.Length && (tokens[at + 1].Tag is Tag.Noun or Tag.Adjective or Tag.Number || Unit.At(tokens, at + 1) is not null);
}
