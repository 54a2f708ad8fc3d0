using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>How far a statement reaches.</summary>
internal enum Reach
{
    All,
    None,

    /// <summary>"Some", "most", "often".</summary>
    Part,

    /// <summary>"Not all", "few", "rarely": not of all, and of some it is left open.</summary>
    NotAll,

    Only,
}

/// <summary>A word of reach with the phrase it governs; of "always" and "never" the whole sentence.</summary>
/// <param name="At">Its first token.</param>
/// <param name="Length">How many tokens it takes.</param>
/// <param name="First">First token of what it governs.</param>
internal readonly record struct Quantifier(Reach Reach, int At, int Length, int First, int Last)
{
    private static readonly PhraseList AllWords = PhraseList.Read("quantifiers", "all");
    private static readonly PhraseList PartWords = PhraseList.Read("quantifiers", "part");
    private static readonly PhraseList NoneWords = PhraseList.Read("quantifiers", "none");
    private static readonly PhraseList FewWords = PhraseList.Read("quantifiers", "few");
    private static readonly PhraseList OnlyWords = PhraseList.Read("quantifiers", "only");

    public bool IsUniversal => Reach is Reach.All or Reach.None;

    public bool Governs(int token) => token >= First && token <= Last;

    public static ImmutableArray<Quantifier> AllOf(Sentence sentence)
    {
        var found = ImmutableArray.CreateBuilder<Quantifier>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (ReachAt(sentence.Tokens, at) is not var (reach, length))
                continue;
            var phrase = reach == Reach.Only ? Restricted(sentence, at, length) : PhraseFrom(sentence, at + length - 1);
            found.Add(phrase is { } governed
                ? new Quantifier(reach, at, length, governed.First, governed.Last)
                : new Quantifier(reach, at, length, 0, sentence.Tokens.Length - 1));
            at += length - 1;
        }

        return found.ToImmutable();
    }

    private static (Reach Reach, int Length)? ReachAt(ImmutableArray<Token> tokens, int at)
    {
        if (OnlyWords.LengthAt(tokens, at) is var only and > 0 && !(at > 0 && tokens[at - 1].Tag == Tag.Negation) && !(at > 0 && tokens[at - 1].Word == "the"))
            return (Reach.Only, only);
        if (ButAfterNo(tokens, at) is var but and > 0)
            return (Reach.Only, but);
        if (FewWords.LengthAt(tokens, at) is var few and > 0 && !(at > 0 && tokens[at - 1].Word is "a" or "the"))
            return (Reach.NotAll, few);
        if (PartWords.LengthAt(tokens, at) is var part and > 0 && tokens[at].Tag is not (Tag.Modal or Tag.Noun))
            return (Reach.Part, part);
        if (AllWords.LengthAt(tokens, at) is var all and > 0 && !(at > 0 && tokens[at - 1].Word is "at" or "than"))
            return (!IsLimited(tokens, at) ? Reach.All : tokens[at].Word.StartsWith("any", StringComparison.Ordinal) ? Reach.None : Reach.NotAll, all);
        return NoneWords.LengthAt(tokens, at) is var none and > 0 && !(at + 1 < tokens.Length && tokens[at + 1].Word is "longer" or "doubt" or "matter" or "but") ? (Reach.None, none) : null;
    }

    // "Not all", "does not help in every case": of some it is left open.
    private static bool IsLimited(ImmutableArray<Token> tokens, int at) => Enumerable.Range(0, at).Any(i => tokens[i].Tag == Tag.Negation && tokens[i].Word != "never");

    // "Speaks no protocol but AMQP".
    private static int ButAfterNo(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Word != "no")
            return 0;
        for (var i = at + 1; i < Math.Min(tokens.Length, at + 5); i++)
        {
            if (tokens[i].Word is "but" or "except")
                return i - at + 1;
        }

        return 0;
    }

    // "Only in Dutch", "Dutch only", "Dutch alone", "Dutch and nothing else".
    private static NounPhrase? Restricted(Sentence sentence, int at, int length)
    {
        var next = at + length;
        if (next < sentence.Tokens.Length && sentence.Tokens[next].Tag != Tag.Punctuation && sentence.Phrases.FirstOrDefault(p => p.Last >= next) is { } after && after.First <= next + 2 && !AnyVerb(sentence, next, after.First))
            return after;
        if (next < sentence.Tokens.Length && sentence.Tokens[next].IsContent)
            return new NounPhrase(next, next, false, false);
        return sentence.Phrases.LastOrDefault(p => p.Last < at);
    }

    private static bool AnyVerb(Sentence sentence, int first, int end) => Enumerable.Range(first, Math.Max(0, end - first)).Any(i => sentence.Tokens[i].IsVerbal);

    // "All night trains", "all of the trains", "every one of the trains".
    private static NounPhrase? PhraseFrom(Sentence sentence, int at)
    {
        if (sentence.Tokens[at].Tag is Tag.Adverb or Tag.Negation)
            return null;
        var end = sentence.PhraseAt(at) is { } own && own.Last > at ? own : null;
        return end ?? (at + 1 < sentence.Tokens.Length && sentence.Tokens[at + 1].Word == "of" ? sentence.Phrases.FirstOrDefault(p => p.First > at + 1) : null);
    }
}
