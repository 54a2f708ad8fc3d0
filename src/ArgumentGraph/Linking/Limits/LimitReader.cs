using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Appraisals;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Limits;

/// <summary>Reads limits: "twenty minutes, tops", "at least half", "more than a litre does not help", "pays all the way up to 200 pounds".</summary>
internal static class LimitReader
{
    private const int RateReach = 4;
    private const int EnoughReach = 8;
    private static readonly PhraseList Least = PhraseList.Read("limits", "least");
    private static readonly PhraseList Most = PhraseList.Read("limits", "most");
    private static readonly PhraseList Enough = PhraseList.Read("limits", "enough");
    private static readonly PhraseList Beyond = PhraseList.Read("limits", "beyond");
    private static readonly PhraseList Short = PhraseList.Read("limits", "short");
    private static readonly PhraseList Anything = PhraseList.Read("limits", "anything");
    private static readonly PhraseList GoingOn = PhraseList.Read("limits", "going-on");
    private static readonly PhraseList UpTo = PhraseList.Read("limits", "up-to");
    private static readonly PhraseList Norm = PhraseList.Read("limits", "norm");
    private static readonly PhraseList Rates = PhraseList.Read("limits", "rate");

    public static ImmutableArray<Limit> Read(ImmutableArray<AlignmentSide> sides) => [.. sides.Select(Read).OfType<Limit>()];

    // Of two amounts of one measure it is not clear which is the limit.
    private static Limit? Read(AlignmentSide side)
    {
        var limits = side.Amounts.Where(a => a.Measure.Length > 0 && !IsRate(side, a))
            .Select(a => (Amount: a, Bound: Bound(side, a))).Where(l => l.Bound is not null).ToArray();
        if (limits is not [var (amount, bound)] || side.Tokens[^1].Word == "?")
            return null;
        var words = Enumerable.Range(0, side.Tokens.Length).Where(i => !amount.Contains(i) && TopicWord.Is(side.Tokens[i]))
            .Select(i => TopicWord.Of(side.Sentence, i));
        var isNorm = bound!.Value.Judges || Norm.FirstIn(side.Tokens, 0, side.Tokens.Length - 1).Length > 0;
        return new Limit(
            amount, bound.Value.IsUpper, Rate(side.Tokens, amount), isNorm, [.. words], side.Sentence.Span(amount.First, amount.Last), side.Sentence.Number);
    }

    // Whether it bounds from above, and whether it says so as what is good or bad.
    private static (bool IsUpper, bool Judges)? Bound(AlignmentSide side, Amount amount)
    {
        var (tokens, first) = (side.Tokens, Math.Max(0, amount.First - 1));
        bool Before(PhraseList words) => words.FirstIn(tokens, first, amount.Number).Length > 0;
        if (Before(Anything))
            return (Before(Beyond), true);
        if (Enough.FirstIn(tokens, amount.Last + 1, Math.Min(tokens.Length - 1, amount.Last + EnoughReach)).Length > 0)
            return (true, true);
        if (Before(UpTo) && GoingOn.FirstIn(tokens, 0, amount.First).Length > 0)
            return (false, true);
        // "Does not repay more than", "above that it adds nothing"; "nobody learns it in less than".
        if (IsDenied(side, amount))
            return Before(Beyond) ? (true, true) : Before(Short) ? (false, true) : null;
        if (double.IsPositiveInfinity(amount.Most) && Before(Least))
            return (false, false);
        return amount.Least == 0 && amount.Most > 0 && !Before(Short)
            || Most.FirstIn(tokens, amount.Last + 1, tokens.Length - 1).Length > 0 ? (true, false) : null;
    }

    private static bool IsDenied(AlignmentSide side, Amount amount) =>
        side.Sentence.Clauses.FirstOrDefault(c => c.Contains(amount.Number)) is { } clause
        && Enumerable.Range(clause.First, clause.Last - clause.First + 1).Any(i => !amount.Contains(i) && Stances.Statement.IsNegation(side.Tokens, i));

    // "An acre" of "200 pounds an acre" is no amount of its own.
    private static bool IsRate(AlignmentSide side, Amount amount) =>
        side.Tokens[amount.First].Word is "a" or "an" or "per" or "each" && side.Amounts.Any(a => a.Last < amount.First);

    private static string? Rate(ImmutableArray<Token> tokens, Amount amount)
    {
        for (var at = amount.Last + 1; at < Math.Min(tokens.Length, amount.Last + RateReach + 1); at++)
        {
            if (tokens[at].Word.EndsWith("ly", StringComparison.Ordinal) && Rates.Has(tokens[at].Word))
                return tokens[at].Word == "daily" ? "day" : tokens[at].Word[..^2];
            if (at + 1 < tokens.Length && tokens[at].Word is "a" or "an" or "per" or "each" or "every" && Rates.Has(tokens[at + 1].Lemma))
                return tokens[at + 1].Lemma;
        }

        return null;
    }
}
