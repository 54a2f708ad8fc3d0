using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>Small words that say where, whither or when ("in", "off", "near", "before"), and where two sentences have opposite ones in one place.</summary>
internal static class Particles
{
    private const int Reach = 5;
    private static readonly PhraseList List = PhraseList.Read("particles", "place");

    /// <summary>Whether the word there is one; "front" only as in "in front of".</summary>
    public static bool Is(ImmutableArray<Token> tokens, int at) =>
        List.Has(tokens[at].Word) && (tokens[at].Tag is not (Tag.Noun or Tag.Verb) || at + 1 < tokens.Length && tokens[at + 1].Word is "to" or "from")
        || tokens[at].Word == "front" && at > 0 && tokens[at - 1].Word == "in" && at + 1 < tokens.Length && tokens[at + 1].Word == "of";

    public static ImmutableArray<int> AllIn(ImmutableArray<Token> tokens) => [.. Enumerable.Range(0, tokens.Length).Where(at => Is(tokens, at))];

    /// <summary>Two particles that are opposite and go with the same words; null where there are none.</summary>
    public static WordPair? Clash(SentenceAlignment alignment)
    {
        foreach (var a in alignment.A.Particles)
        {
            foreach (var b in alignment.B.Particles)
            {
                if (Opposites.Are(alignment.A.Tokens[a].Word, alignment.B.Tokens[b].Word)
                    && !IsOnBothSides(alignment, a, ofA: true) && !IsOnBothSides(alignment, b, ofA: false) && GoWithTheSame(alignment, a, b))
                    return new WordPair(a, b, WordRelation.Opposite);
            }
        }

        return null;
    }

    private static bool GoWithTheSame(SentenceAlignment alignment, int a, int b)
    {
        var (nextA, nextB) = (Content(alignment.A, a, 1), Content(alignment.B, b, 1));
        if (nextA >= 0 && nextB >= 0)
            return alignment.OfA(nextA) is { IsClash: false } pair && pair.B == nextB;
        var (beforeA, beforeB) = (Content(alignment.A, a, -1), Content(alignment.B, b, -1));
        if (a + 1 < alignment.A.Tokens.Length && b + 1 < alignment.B.Tokens.Length && alignment.A.Tokens[a + 1].Tag is Tag.Pronoun && alignment.A.Tokens[a + 1].Word == alignment.B.Tokens[^1].Word)
            return true;
        return nextA < 0 && nextB < 0 && beforeA >= 0 && beforeB >= 0 && alignment.OfA(beforeA) is { IsClash: false } last && last.B == beforeB;
    }

    // "Out in the rain" is not opposed to "in the rain".
    private static bool IsOnBothSides(SentenceAlignment alignment, int at, bool ofA)
    {
        var (here, there) = ofA ? (alignment.A.Tokens, alignment.B.Tokens) : (alignment.B.Tokens, alignment.A.Tokens);
        for (var other = 0; other < there.Length; other++)
        {
            if (there[other].Word == here[at].Word && (ofA ? GoWithTheSame(alignment, at, other) : GoWithTheSame(alignment, other, at)))
                return true;
        }

        return false;
    }

    private static int Content(AlignmentSide side, int from, int step)
    {
        for (var at = from + step; at >= 0 && at < side.Tokens.Length && Math.Abs(at - from) <= Reach; at += step)
        {
            if (side.Content.BinarySearch(at) >= 0)
                return at;
            if (side.Tokens[at].Word is "," or ";" or "." or "and")
                return -1;
        }

        return -1;
    }
}
