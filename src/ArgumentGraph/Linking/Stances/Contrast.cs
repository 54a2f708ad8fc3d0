using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

/// <summary>What a sentence sets aside: "X, not Y", "not Y but X", "X rather than Y", "not just Y".</summary>
/// <param name="Rejected">The Y.</param>
/// <param name="Corrected">The X of "not Y but X".</param>
/// <param name="Weakly">"not just": Y counts for something.</param>
internal sealed record Contrast(ImmutableArray<Concept> Rejected, ImmutableArray<Concept> Corrected, bool Weakly)
{
    private const int Reach = 12;
    private static readonly PhraseList Strong = PhraseList.Read("factors", "contrast");
    private static readonly PhraseList Weak = PhraseList.Read("factors", "weak-contrast");

    public Contrast Without(Func<Concept, bool> excluded) =>
        this with { Rejected = [.. Rejected.Where(c => !excluded(c))], Corrected = [.. Corrected.Where(c => !excluded(c))] };

    public static Contrast In(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        for (var at = first; at < tokens.Length; at++)
        {
            var weak = Weak.LengthAt(tokens, at);
            var length = weak > 0 ? weak : Strong.LengthAt(tokens, at);
            if (length == 0 || tokens[at].Word is "over" or "alone" || tokens[at].Word == "not" && weak == 0 && !IsContrastiveNot(tokens, at))
                continue;
            var (rejected, end) = Phrases(sentence, at + length);
            if (rejected.IsEmpty)
                continue;
            var alone = end < tokens.Length && tokens[end].Word == "alone";
            var corrected = tokens[at].Word is "not" or "no" && end < tokens.Length && tokens[end].Word is "but" or "," or ";"
                ? Phrases(sentence, AfterCorrection(tokens, end), throughCommas: true).Concepts : [];
            return new Contrast(rejected, corrected, weak > 0 || alone);
        }

        return new Contrast([], [], false);
    }

    // "is not X, it is Y", "is not X but rather Y"
    private static int AfterCorrection(ImmutableArray<Token> tokens, int at)
    {
        at++;
        while (at < tokens.Length - 1 && tokens[at].Word is "it" or "is" or "'s" or "but" or "rather" or "instead" or "they" or "are")
            at++;
        return at;
    }

    // "is not X but Y", ", not X": the next thing is a noun phrase, not a verb.
    private static bool IsContrastiveNot(ImmutableArray<Token> tokens, int at)
    {
        var next = at + 1 < tokens.Length ? tokens[at + 1] : tokens[at];
        // "Won not by spending but by training".
        if (next.Word is "by" or "through" or "via")
            return true;
        var set = at > 0 && (tokens[at - 1].Word is "," or "and" or "(" or "\u2014" or "--" or "-" || tokens[at - 1].Tag == Tag.Be);
        return set && !(next.IsVerbal && next.Tag != Tag.Gerund) && next.Tag is not (Tag.Adverb or Tag.Pronoun or Tag.To);
    }

    private static (ImmutableArray<Concept> Concepts, int End) Phrases(Sentence sentence, int first, bool throughCommas = false)
    {
        var concepts = ImmutableArray.CreateBuilder<Concept>();
        var at = first;
        for (; at < sentence.Tokens.Length && at < first + Reach; at++)
        {
            var token = sentence.Tokens[at];
            if (sentence.PhraseAt(at) is { } phrase)
            {
                if (Concept.Of(sentence, phrase) is { } concept)
                    concepts.Add(concept);
                at = phrase.Last;
            }
            else if (token.Tag is Tag.Punctuation && !(throughCommas && token.Word is "," or "--" or "\u2014") || token.Tag is Tag.Subordinator or Tag.Verb or Tag.Be or Tag.Modal || token.Word is "but" or "alone")
            {
                break;
            }
        }

        return (concepts.ToImmutable(), at);
    }
}
