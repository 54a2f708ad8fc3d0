using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Motions;

/// <summary>Turns of phrase that pass a verdict though none of their words does: "a thing of the past", "has gone too far", "worth the cost".</summary>
internal static class Verdicts
{
    private static readonly PhraseList For = PhraseList.Read("verdicts", "+");
    private static readonly PhraseList Against = PhraseList.Read("verdicts", "-");

    /// <summary>+1 or −1 by the first such phrase of a sentence; 0 where there is none.</summary>
    public static int In(ImmutableArray<Token> tokens) => For.FirstIn(tokens, 0, tokens.Length - 1).Length > 0 ? 1 : Against.FirstIn(tokens, 0, tokens.Length - 1).Length > 0 ? -1 : 0;

    public static int At(ImmutableArray<Token> tokens, int at) => For.LengthAt(tokens, at) > 0 ? 1 : Against.LengthAt(tokens, at) > 0 ? -1 : 0;
}
