using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>A topic on which insights contradict one another.</summary>
/// <param name="Name">As people read it.</param>
/// <param name="Contradictions">How many are about it.</param>
public sealed record ContestedTopic(string Name, int Contradictions)
{
    /// <summary>The contested topics of a map, the most contested first (by the weight of the contradictions, not their number alone).</summary>
    public static ImmutableArray<ContestedTopic> Of(ArgumentMap map)
    {
        var index = new MapIndex(map);
        var rank = new RelationRank(index);
        return
        [
            .. index.Relations
                .Where(r => r.Type == RelationType.Contradicts && r.Issue is not null && BothAbout(index, r))
                .GroupBy(r => r.Issue!, StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(g => g.Sum(rank.WeightOf))
                .ThenBy(g => g.Key, StringComparer.OrdinalIgnoreCase)
                .Select(g => new ContestedTopic(g.Key, g.Count())),
        ];
    }

    private static bool BothAbout(MapIndex index, Relation r) => index.IsAbout(r.From, r.Issue!) || index.IsAbout(r.To, r.Issue!);
}
