using System.Collections.Immutable;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>
/// Which insights have which telling word or concept: an inverted index with bounded lists. It grows by one insight at a time,
/// and finds the most promising partners of each; never all pairs.
/// </summary>
internal sealed class CandidateIndex(CorpusStatistics statistics, LinkingOptions options)
{
    private const int LongestList = 400;
    private const double LeastKeyWeight = 0.12;

    private readonly List<KeyValuePair<string, double>[]> keys = [];
    private readonly Dictionary<string, List<int>> lists = new(StringComparer.Ordinal);

    /// <summary>Adds the keys of the next insight; its number is how many were added before.</summary>
    public void Add(KeyValuePair<string, double>[] keysOfInsight)
    {
        foreach (var (key, _) in keysOfInsight)
        {
            if (!lists.TryGetValue(key, out var list))
                lists[key] = list = [];
            if (list.Count < LongestList)
                list.Add(keys.Count);
        }

        keys.Add(keysOfInsight);
    }

    /// <summary>The most promising partners of an insight that was added, best first; may be called from several threads.</summary>
    public ImmutableArray<int> PartnersOf(int insight)
    {
        var scores = new Dictionary<int, double>();
        foreach (var (key, weight) in keys[insight])
        {
            foreach (var other in lists[key])
            {
                if (other != insight)
                    scores[other] = scores.GetValueOrDefault(other) + weight;
            }
        }

        return [.. scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(options.CandidatesPerInsight).Select(s => s.Key)];
    }

    /// <summary>What an insight is found by, with the weight of each.</summary>
    public KeyValuePair<string, double>[] KeysOf(InsightReading reading)
    {
        var found = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var concept in reading.Concepts)
        {
            foreach (var key in concept.Keys)
                Add(key, key == concept.Head ? statistics.Weight(concept.Head) : statistics.Weight(concept));
        }

        foreach (var lemma in reading.Lemmas)
            Add(lemma, 0.5 * statistics.Weight(lemma));
        foreach (var claim in reading.Factors)
            Add($"\u0001{claim.Class}", 0.3);
        return [.. found];

        void Add(string key, double weight)
        {
            if (weight >= LeastKeyWeight && found.GetValueOrDefault(key) < weight)
                found[key] = weight;
        }
    }
}
