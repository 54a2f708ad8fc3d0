using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>Words about a number that make it a bound or a round one: "more than", "nearly", "or so".</summary>
internal static class AmountBounds
{
    private const double Roughly = 0.1;
    private const double Nearly = 0.15;
    private const int Longest = 4;

    private static readonly (PhraseList Words, Func<double, (double Least, double Most)> Bound)[] Before =
    [
        (PhraseList.Read("bounds", "about"), About),
        (PhraseList.Read("bounds", "above"), v => (v, v * (1 + Nearly))),
        (PhraseList.Read("bounds", "below"), v => (v * (1 - Nearly), v)),
        (PhraseList.Read("bounds", "least"), v => (v, double.PositiveInfinity)),
        (PhraseList.Read("bounds", "most"), v => (0, v)),
    ];

    private static readonly (PhraseList Words, Func<double, (double Least, double Most)> Bound)[] After =
    [
        (PhraseList.Read("bounds", "about-after"), About),
        (PhraseList.Read("bounds", "least-after"), v => (v, double.PositiveInfinity)),
        (PhraseList.Read("bounds", "most-after"), v => (0, v)),
    ];

    public static bool IsBounded(ImmutableArray<Token> tokens, int at) => Of(tokens, at, at, 1).First < at;

    /// <summary>Least and most of a number between two tokens, and where the words before it begin.</summary>
    public static (int First, double Least, double Most) Of(ImmutableArray<Token> tokens, int at, int last, double value)
    {
        foreach (var (words, bound) in After)
        {
            if (last + 1 < tokens.Length && words.LengthAt(tokens, last + 1) > 0)
                return (at, bound(value).Least, bound(value).Most);
        }

        for (var first = Math.Max(0, at - Longest); first < at; first++)
        {
            foreach (var (words, bound) in Before)
            {
                if (words.LengthAt(tokens, first) == at - first)
                    return (first, bound(value).Least, bound(value).Most);
            }
        }

        return (at, value, value);
    }

    /// <summary>The sentence with nothing denied by words that bound an amount: "no longer than", "barely ten", "and no more".</summary>
    public static Sentence WithoutDenials(Sentence sentence, ImmutableArray<Amount> amounts)
    {
        ImmutableArray<Token>.Builder? plain = null;
        foreach (var amount in amounts)
        {
            for (var at = Math.Max(0, amount.First - 1); at <= Math.Min(amount.Last + 2, sentence.Tokens.Length - 1); at++)
            {
                if (IsBoundBy(sentence.Tokens, amount, at))
                    (plain ??= sentence.Tokens.ToBuilder())[at] = sentence.Tokens[at] with { Word = "about", Lemma = "about", Tag = Tag.Adverb };
            }
        }

        return plain is null ? sentence : sentence with { Tokens = plain.ToImmutable() };
    }

    private static bool IsBoundBy(ImmutableArray<Token> tokens, Amount amount, int at) => tokens[at].Word switch
    {
        "barely" or "hardly" or "scarcely" => at == amount.First - 1,
        "no" or "not" or "never" => at >= amount.First && at < amount.Number || at > amount.Last && IsExact(tokens, amount.Last + 1),
        _ => false,
    };

    /// <summary>"Five minutes and no longer".</summary>
    public static bool IsExact(ImmutableArray<Token> tokens, int after) =>
        after + 2 < tokens.Length && tokens[after].Word == "and" && tokens[after + 1].Word is "no" or "not" && tokens[after + 2].Word is "longer" or "more" or "less" or "fewer" or "later" or "sooner";

    private static (double Least, double Most) About(double value) => (value * (1 - Roughly), value * (1 + Roughly));
}
