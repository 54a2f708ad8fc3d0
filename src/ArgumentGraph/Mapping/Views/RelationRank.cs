using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>
/// Which relation deserves a place first: one that people accepted, then one that is proven, then the more confident one, with a
/// little for reach (how many other insights hang on its two ends).
/// </summary>
internal sealed class RelationRank(MapIndex index) : IComparer<Relation>
{
    private readonly Dictionary<string, double> weights = index.Relations.ToDictionary(r => r.Id, r => Weigh(r, index), StringComparer.Ordinal);

    public double WeightOf(Relation relation) => weights[relation.Id];

    public int Compare(Relation? x, Relation? y)
    {
        var byWeight = WeightOf(y!).CompareTo(WeightOf(x!));
        return byWeight != 0 ? byWeight : string.CompareOrdinal(x!.Id, y!.Id);
    }

    public IEnumerable<Relation> Ordered(IEnumerable<Relation> relations) => relations.Order(this);

    private static double Weigh(Relation relation, MapIndex index)
    {
        var reach = index.RelationsOf(relation.From).Count() + index.RelationsOf(relation.To).Count() - 2;
        return (relation.Status == RelationStatus.Accepted ? 2 : 0)
            + (relation.Strength == RelationStrength.Proven ? 0.5 : 0)
            + relation.Confidence
            + (Math.Min(reach, 5) * 0.04);
    }
}
