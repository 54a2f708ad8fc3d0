using System.Collections.Immutable;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>The pairs of a corpus that share something telling; a pair is compared when either side asks for it.</summary>
internal static class CandidateFinder
{
    /// <summary>For each insight, by position, its partners that come after it in the order of the readings.</summary>
    public static ImmutableArray<ImmutableArray<int>> Find(IReadOnlyList<InsightReading> readings, CandidateIndex index)
    {
        var keys = new KeyValuePair<string, double>[readings.Count][];
        Parallel.For(0, keys.Length, i => keys[i] = index.KeysOf(readings[i]));
        foreach (var keysOfInsight in keys)
            index.Add(keysOfInsight);
        var partners = new ImmutableArray<int>[readings.Count];
        Parallel.For(0, partners.Length, i => partners[i] = index.PartnersOf(i));
        return Joined(partners);
    }

    private static ImmutableArray<ImmutableArray<int>> Joined(ImmutableArray<int>[] partners)
    {
        var after = new SortedSet<int>[partners.Length];
        for (var i = 0; i < partners.Length; i++)
            after[i] = [];
        for (var i = 0; i < partners.Length; i++)
        {
            foreach (var other in partners[i])
                after[Math.Min(i, other)].Add(Math.Max(i, other));
        }

        return [.. after.Select(a => a.ToImmutableArray())];
    }
}
