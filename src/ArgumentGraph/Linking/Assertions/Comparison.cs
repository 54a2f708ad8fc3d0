using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Assertions;

/// <summary>"A is taller than B" or, where equal, "A is as tall as B".</summary>
/// <param name="Measure">Lemma of the adjective.</param>
/// <param name="First">First token of the comparison.</param>
internal readonly record struct Comparison(string More, string Less, string Measure, bool Equal, int First, int Last)
{
    public static ImmutableArray<Comparison> Read(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var found = ImmutableArray.CreateBuilder<Comparison>();
        for (var at = 1; at + 2 < tokens.Length; at++)
        {
            if (tokens[at].Tag != Tag.Be || tokens[at + 1].Tag == Tag.Negation)
                continue;
            if (tokens[at + 1].Word == "as" && at + 4 < tokens.Length && tokens[at + 3].Word == "as")
                Add(tokens, found, at, at + 2, at + 4, equal: true);
            else if (tokens[at + 1].Word is "more" or "less" && at + 4 < tokens.Length && tokens[at + 3].Word == "than")
                Add(tokens, found, at, at + 2, at + 4, equal: false, less: tokens[at + 1].Word == "less");
            else if (tokens[at + 2].Word == "than" && Lemmas.Of(tokens[at + 1].Word, PartOfSpeech.Adjective) is { } && at + 3 < tokens.Length)
                Add(tokens, found, at, at + 1, at + 3, equal: false);
        }

        return found.ToImmutable();
    }

    private static void Add(ImmutableArray<Token> tokens, ImmutableArray<Comparison>.Builder found, int be, int measure, int other, bool equal, bool less = false)
    {
        var first = be - 1;
        while (first > 0 && tokens[first - 1].Tag is not Tag.Punctuation && tokens[first - 1].Word is not ("and" or "but"))
            first--;
        var subject = Text(tokens, first, be);
        var name = Lemmas.Of(tokens[measure].Word, PartOfSpeech.Adjective) ?? tokens[measure].Lemma;
        var start = other;
        for (var at = other; at <= tokens.Length; at++)
        {
            if (at < tokens.Length && tokens[at].Word is not ("," or "and" or "." or ";" or "because" or "but"))
                continue;
            // "…, Bo is taller than Cy" begins another comparison: its subject is no further object.
            if (at > start && !(at < tokens.Length && start > other && HasVerb(tokens, start, at)) && !HasVerb(tokens, start, at))
                found.Add(less ? new Comparison(Text(tokens, start, at), subject, name, equal, first, at - 1) : new Comparison(subject, Text(tokens, start, at), name, equal, first, at - 1));
            if (at < tokens.Length && tokens[at].Word is not ("," or "and"))
                return;
            start = at + 1;
        }
    }

    private static bool HasVerb(ImmutableArray<Token> tokens, int first, int end) => Enumerable.Range(first, end - first).Any(i => tokens[i].IsVerbal);

    private static string Text(ImmutableArray<Token> tokens, int first, int end) =>
        string.Join(' ', Enumerable.Range(first, Math.Max(0, end - first)).Where(i => tokens[i].Tag != Tag.Determiner || tokens[i].Word == "'s").Select(i => tokens[i].Word));
}
