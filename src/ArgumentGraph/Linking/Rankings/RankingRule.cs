using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Rankings;

/// <summary>What two comparisons come to.</summary>
/// <param name="Clash">Its kind where both cannot be so; null where they agree or say nothing of each other.</param>
/// <param name="Objection">Why they say nothing of each other.</param>
internal sealed record RankingVerdict(Ranking A, Ranking B, RelationKind? Clash, string? Objection)
{
    public bool Agrees => Clash is null && Objection is null;

    /// <summary>Whether the comparisons tell more of a conflict than its own words do: where they hold under different circumstances, of any.</summary>
    public bool Covers(Conflict conflict) => Objection is not (null or RankingRule.OtherThings)
        || Meets(A, conflict.FirstA, conflict.LastA) || Meets(B, conflict.FirstB, conflict.LastB);

    private static bool Meets(Ranking ranking, int first, int last) => Enumerable.Range(first, last - first + 1).Any(ranking.Contains);
}

/// <summary>
/// Lays two comparisons over one another: "A is faster than B" clashes with "B is faster than A" and with "A is slower than B", and
/// is what "B is slower than A" says.
/// </summary>
internal static class RankingRule
{
    public const string OtherThings = "they compare different things";
    public const string OtherCircumstances = "they compare under different circumstances";

    /// <summary>Null where not both compare, or not in one dimension.</summary>
    public static RankingVerdict? Between(AlignmentSide a, AlignmentSide b)
    {
        if (a.Ranking is not { } x || b.Ranking is not { } y || Dimensions.Between(a.Tokens[x.Word], b.Tokens[y.Word]) is not (not 0 and var end))
            return null;
        if (Orientation(a, x, b, y) is not (not 0 and var turned))
            return new RankingVerdict(x, y, null, OtherThings);
        // Where both compare alike, what else they say decides.
        var clash = Clash(Order.Of(a, x), Order.Of(b, y).Times(end * turned), x, y, turned);
        if (clash is null && turned > 0 && end > 0 && x.Kind == y.Kind && a.Denied[x.Word] == b.Denied[y.Word])
            return null;
        var verdict = new RankingVerdict(x, y, null, null);
        if (AlignmentChecks.StandingObjection(StandingOf(a, x), StandingOf(b, y)) is { } standing)
            return verdict with { Objection = standing };
        if (RankingRest.Differs(a, x, b, y) || TenseRule.AreApart(a.Timing, b.Timing) || IsPart(a, x) != IsPart(b, y))
            return verdict with { Objection = OtherCircumstances };
        // "Not as quiet as" against "as quiet as" is a plain denial.
        var denies = clash == RelationKind.Antonym && turned > 0 && end > 0 && x.Kind == y.Kind && a.Denied[x.Word] != b.Denied[y.Word];
        return verdict with { Clash = denies ? RelationKind.Negation : clash };
    }

    // "As long as" opens no condition where it compares.
    private static Standing StandingOf(AlignmentSide side, Ranking ranking) =>
        ranking.Kind == RankingKind.Equal ? side.Standings[ranking.Word] & ~Standing.Conditional : side.Standings[ranking.Word];

    private static RelationKind? Clash(Order a, Order b, Ranking x, Ranking y, int turned)
    {
        if (a.Excludes(b))
            return RelationKind.Antonym;
        return turned > 0 && x.Factor > 0 && y.Factor > 0 && x.Kind == y.Kind && Math.Abs(x.Factor - y.Factor) > 0.2 * x.Factor ? RelationKind.Quantity : null;
    }

    private static bool IsPart(AlignmentSide side, Ranking ranking) => side.Quantifiers.Any(q => q.Reach is (Reach.Part or Reach.NotAll) && !ranking.Contains(q.At));

    // 1 where the ends stand alike, −1 where they are turned round, 0 where they are others.
    private static int Orientation(AlignmentSide a, Ranking x, AlignmentSide b, Ranking y)
    {
        if (x.IsSuperlative && y.IsSuperlative)
            return Meet(a, x.Thing, b, y.Thing) && Meet(b, y.Thing, a, x.Thing) ? 1 : 0;
        if (x.IsSuperlative || y.IsSuperlative)
            return x.IsSuperlative ? OfTwo(a, x, b, y) : OfTwo(b, y, a, x);
        if (!AllMet(a, x, b, y) || !AllMet(b, y, a, x))
            return 0;
        var (thing, standard) = Telling(a, x);
        var (otherThing, otherStandard) = Telling(b, y);
        var straight = AnyMet(a, thing, b, otherThing) && AnyMet(a, standard, b, otherStandard);
        var turned = AnyMet(a, thing, b, otherStandard) && AnyMet(a, standard, b, otherThing);
        return straight == turned ? 0 : straight ? 1 : -1;
    }

    // "The stone one is the older" against "the stone bridge is newer than the iron bridge".
    private static int OfTwo(AlignmentSide a, Ranking two, AlignmentSide b, Ranking y)
    {
        if (!two.OfTwo)
            return 0;
        var (thing, standard) = Telling(b, y);
        var (straight, turned) = (Meet(a, two.Thing, b, thing), Meet(a, two.Thing, b, standard));
        return straight == turned ? 0 : straight ? 1 : -1;
    }

    // The words in which the two ends differ.
    private static (ImmutableArray<int> Thing, ImmutableArray<int> Standard) Telling(AlignmentSide side, Ranking ranking) =>
        ([.. ranking.Thing.Where(i => !Has(side, ranking.Standard, side.Tokens[i]))], [.. ranking.Standard.Where(i => !Has(side, ranking.Thing, side.Tokens[i]))]);

    private static bool AllMet(AlignmentSide a, Ranking x, AlignmentSide b, Ranking y) =>
        x.Thing.Concat(x.Standard).All(i => Has(b, y.Thing, a.Tokens[i]) || Has(b, y.Standard, a.Tokens[i]) || Has(b, b.Content, a.Tokens[i]));

    private static bool Meet(AlignmentSide a, ImmutableArray<int> words, AlignmentSide b, ImmutableArray<int> others) => words.All(i => Has(b, others, a.Tokens[i]));

    private static bool AnyMet(AlignmentSide a, ImmutableArray<int> words, AlignmentSide b, ImmutableArray<int> others) => words.Any(i => Has(b, others, a.Tokens[i]));

    private static bool Has(AlignmentSide side, ImmutableArray<int> words, Token token) => words.Any(i => side.Tokens[i].Lemma == token.Lemma || side.Tokens[i].Word == token.Word);
}
