using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Causes;

namespace ArgumentGraph.Linking.Judging;

/// <summary>How much of two outcomes, or of two causes, is one and the same.</summary>
/// <param name="Met">Words of the first that the second has too, each with its partner.</param>
/// <param name="Shared">What they weigh; 0 where no thing is the same.</param>
/// <param name="Ratio">That as a share of the side that has less, 0 to 1.</param>
internal sealed record ToldOverlap(ImmutableArray<(ToldWord A, ToldWord B)> Met, double Shared, double Ratio)
{
    private static readonly ToldOverlap None = new([], 0, 0);

    public static ToldOverlap Of(Told a, Told b, CorpusStatistics statistics)
    {
        var met = ImmutableArray.CreateBuilder<(ToldWord A, ToldWord B)>();
        foreach (var x in a.Words)
        {
            foreach (var y in b.Words)
            {
                if (AreOne(x, y))
                {
                    met.Add((x, y));
                    break;
                }
            }
        }

        if (met.Count == 0)
            return None;
        var least = Math.Min(Weight(a, statistics), Weight(b, statistics));
        var shared = IsOfOneThing(a, b, met) ? met.Sum(m => Math.Min(statistics.Weight(m.A.Token.Lemma), statistics.Weight(m.B.Token.Lemma))) : 0;
        return new ToldOverlap(met.ToImmutable(), shared, least <= 0 ? 0 : Math.Min(1, shared / least));
    }

    private static double Weight(Told told, CorpusStatistics statistics) => told.Words.Sum(w => statistics.Weight(w.Token.Lemma));

    // To win or to fail is done by many; a thing must be the same, where both name one.
    private static bool IsOfOneThing(Told a, Told b, IReadOnlyList<(ToldWord A, ToldWord B)> met) =>
        met.Any(m => m.A.IsThing && m.B.IsThing) || met.Any(m => m.A.Token.IsNominal) && !(a.Words.Any(w => w.IsThing) && b.Words.Any(w => w.IsThing));

    private static bool AreOne(ToldWord a, ToldWord b) =>
        a.Token.Lemma == b.Token.Lemma || a.Kinds.Any(b.Kinds.Contains) || WordRelations.Between(a.Token, b.Token) == WordRelation.Same;
}
