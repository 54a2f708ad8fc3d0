using System.Collections.Immutable;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>
/// Pairs that share something telling, from an inverted index with bounded lists: keys that many insights have are cut to the
/// bound, and each insight keeps only its most promising partners. Never all pairs.
/// </summary>
internal sealed class CandidateFinder(IReadOnlyList<InsightReading> readings, CorpusStatistics statistics, LinkingOptions options)
{
    private const int LongestList = 400;
    private const double LeastKeyWeight = 0.12;

    /// <summary>For each insight, by position, its partners that come after it in the order of the readings.</summary>
    public ImmutableArray<ImmutableArray<int>> Find()
    {
        var keys = readings.Select(KeysOf).ToArray();
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            foreach (var key in keys[i].Keys)
            {
                if (!index.TryGetValue(key, out var list))
                    index[key] = list = [];
                if (list.Count < LongestList)
                    list.Add(i);
            }
        }

        var partners = new ImmutableArray<int>[keys.Length];
        Parallel.For(0, keys.Length, i => partners[i] = PartnersOf(i, keys, index));
        return Joined(partners);
    }

    private ImmutableArray<int> PartnersOf(int insight, Dictionary<string, double>[] keys, Dictionary<string, List<int>> index)
    {
        var scores = new Dictionary<int, double>();
        foreach (var (key, weight) in keys[insight])
        {
            foreach (var other in index[key])
            {
                if (other != insight)
                    scores[other] = scores.GetValueOrDefault(other) + weight;
            }
        }

        return [.. scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(options.CandidatesPerInsight).Select(s => s.Key)];
    }

    // A pair is compared when either side asks for it.
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

    private Dictionary<string, double> KeysOf(InsightReading reading)
    {
        var keys = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var concept in reading.Concepts)
        {
            foreach (var key in concept.Keys)
                Add(key, key == concept.Head ? statistics.Weight(concept.Head) : statistics.Weight(concept));
        }

        foreach (var lemma in reading.Lemmas)
            Add(lemma, 0.5 * statistics.Weight(lemma));
        foreach (var claim in reading.Factors)
            Add($"\u0001{claim.Class}", 0.3);
        return keys;

        void Add(string key, double weight)
        {
            if (weight >= LeastKeyWeight && keys.GetValueOrDefault(key) < weight)
                keys[key] = weight;
        }
    }
}
