using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>Words that only bring in what is claimed: "it is not true that", "the register shows that", "there is no doubt that".</summary>
internal static class Preamble
{
    private const int Longest = 8;
    private static readonly PhraseList Factive = PhraseList.Read("standing", "factive");
    private static readonly PhraseList Verdict = PhraseList.Read("standing", "verdict");

    /// <summary>How many tokens it takes, the "that" included; 0 where the sentence has none.</summary>
    public static int Length(ImmutableArray<Token> tokens)
    {
        for (var at = 2; at < Math.Min(Longest, tokens.Length - 2); at++)
        {
            if (tokens[at].Word == "that" && Introduces(tokens, at))
                return at + 1;
        }

        return 0;
    }

    private static bool Introduces(ImmutableArray<Token> tokens, int that) =>
        tokens[0].Word is "it" or "there" && Verdict.Has(tokens[that - 1].Lemma)
        || tokens[that].Tag == Tag.Subordinator && EndsIn(Factive, tokens, that - 1);

    private static bool EndsIn(PhraseList list, ImmutableArray<Token> tokens, int last) =>
        Enumerable.Range(0, 2).Any(back => last - back > 0 && list.LengthAt(tokens, last - back) == back + 1);
}
