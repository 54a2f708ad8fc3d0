using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>The order in which a map holds its relations: by type, the surest first.</summary>
internal static class RelationOrder
{
    private static readonly Comparer<Relation> Comparer = Comparer<Relation>.Create(Compare);

    public static ImmutableArray<Relation> Of(IEnumerable<Relation> relations) => [.. relations.Order(Comparer)];

    /// <summary>Those of an earlier map, which stand in order but for what people changed, and new ones; no id twice.</summary>
    public static ImmutableArray<Relation> Merged(Relation[] known, IEnumerable<Relation> found)
    {
        if (!IsOrdered(known))
            Array.Sort(known, Comparer);
        var merged = ImmutableArray.CreateBuilder<Relation>(known.Length);
        var at = 0;
        foreach (var relation in found.Order(Comparer))
        {
            for (; at < known.Length && Compare(known[at], relation) < 0; at++)
                merged.Add(known[at]);
            merged.Add(relation);
        }

        merged.AddRange(known.AsSpan(at));
        return merged.ToImmutable();
    }

    private static bool IsOrdered(Relation[] relations)
    {
        for (var i = 1; i < relations.Length; i++)
        {
            if (Compare(relations[i - 1], relations[i]) > 0)
                return false;
        }

        return true;
    }

    private static int Compare(Relation a, Relation b) =>
        a.Type != b.Type ? (int)a.Type - (int)b.Type
        : b.Confidence.CompareTo(a.Confidence) is not 0 and var order ? order
        : string.CompareOrdinal(a.Id, b.Id);
}
