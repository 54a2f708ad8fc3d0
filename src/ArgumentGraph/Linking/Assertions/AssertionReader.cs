using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Assertions;

/// <summary>
/// Reads the plain assertions of a sentence made of a row of them ("Ann has seen Rome, Bo and Cy have seen Oslo and Bonn"). Between
/// two verbs what stands before the last comma belongs to the first, what follows to the second.
/// </summary>
internal static class AssertionReader
{
    private static readonly ImmutableArray<string> Everyone = ["everyone", "everybody", "everything"];

    public static ImmutableArray<Assertion> Read(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var verbs = Verbs(tokens);
        var assertions = ImmutableArray.CreateBuilder<Assertion>();
        var start = 0;
        for (var i = 0; i < verbs.Count; i++)
        {
            var (first, verb, denied) = verbs[i];
            var end = i + 1 < verbs.Count ? Boundary(tokens, verb + 1, verbs[i + 1].First) : End(tokens);
            assertions.Add(new Assertion(SubjectsOf(tokens, start, first), tokens[verb].Lemma, denied, Parties(tokens, verb + 1, end), start, Math.Max(start, end - 1)));
            start = end < tokens.Length && tokens[end].Word is "," or ";" ? end + 1 : end;
        }

        return assertions.ToImmutable();
    }

    // Each main verb with the auxiliaries and denials before it.
    private static List<(int First, int Verb, bool Denied)> Verbs(ImmutableArray<Token> tokens)
    {
        var verbs = new List<(int, int, bool)>();
        var first = -1;
        var denied = false;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Tag is Tag.Have or Tag.Do or Tag.Modal or Tag.Negation)
            {
                first = first < 0 ? at : first;
                denied ^= Stances.Statement.IsNegation(tokens, at) && tokens[at].Tag == Tag.Negation;
            }
            else if (tokens[at].Tag is Tag.Verb or Tag.Participle)
            {
                verbs.Add((first < 0 ? at : first, at, denied));
                (first, denied) = (-1, false);
            }
            else if (tokens[at].Tag != Tag.Adverb)
            {
                (first, denied) = (-1, false);
            }
        }

        return verbs;
    }

    private static int Boundary(ImmutableArray<Token> tokens, int from, int to)
    {
        for (var at = to - 1; at >= from; at--)
        {
            if (tokens[at].Word is "," or ";")
                return at;
        }

        for (var at = to - 1; at > from; at--)
        {
            if (tokens[at].Word is "and" or "but")
                return at;
        }

        return from;
    }

    private static int End(ImmutableArray<Token> tokens) => tokens.Length > 0 && tokens[^1].Word is "." or "!" ? tokens.Length - 1 : tokens.Length;

    // "Ann is the one that has seen everyone" says it of Ann.
    private static ImmutableArray<Party> SubjectsOf(ImmutableArray<Token> tokens, int start, int end)
    {
        var that = end - 1;
        if (that > start && tokens[that].Word is "that" or "who" or "which")
        {
            for (var at = that; at > start; at--)
            {
                if (tokens[at].Tag == Tag.Be)
                    return Parties(tokens, start, at);
            }
        }

        return Parties(tokens, start, end);
    }

    private static ImmutableArray<Party> Parties(ImmutableArray<Token> tokens, int start, int end)
    {
        var parties = ImmutableArray.CreateBuilder<Party>();
        var first = start;
        for (var at = start; at <= end; at++)
        {
            if (at < end && tokens[at].Word is not ("," or "and" or "or" or ";" or "nor"))
                continue;
            if (at > first)
                parties.Add(PartyOf(tokens, first, at));
            first = at + 1;
        }

        return parties.ToImmutable();
    }

    private static Party PartyOf(ImmutableArray<Token> tokens, int first, int end)
    {
        if (end - first == 1 && Everyone.Contains(tokens[first].Word))
            return new Party(tokens[first].Word == "everything" ? "" : "person", Quantity.All, 0, false);
        var quantity = Quantity.One;
        var bound = 0.0;
        if (tokens[first].Word is "every" or "each" or "all")
        {
            quantity = Quantity.All;
            first++;
        }
        else if (tokens[first].Word == "only" && first + 1 < end && NumberWords.Value(tokens[first + 1].Word) is { } value)
        {
            (quantity, bound) = (Quantity.AtMost, value);
            first += 2;
        }

        while (first < end && tokens[first].Tag == Tag.Determiner && tokens[first].Word is not "'s")
            first++;
        var words = string.Join(' ', Enumerable.Range(first, Math.Max(0, end - first)).Select(i => tokens[i].Word));
        return new Party(words, quantity, bound, first < end && tokens[first].Capital);
    }
}
