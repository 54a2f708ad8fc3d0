using System.Collections.Frozen;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>The lemmas of many insights, numbered in their order, each with its weight: numbers compare faster than words.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, int> numbers;
    private readonly double[] weights;

    public Vocabulary(IEnumerable<InsightReading> readings, CorpusStatistics statistics)
    {
        var lemmas = readings.SelectMany(r => r.Lemmas).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        numbers = lemmas.Index().ToFrozenDictionary(l => l.Item, l => l.Index, StringComparer.Ordinal);
        weights = [.. lemmas.Select(statistics.Weight)];
    }

    public int Count => weights.Length;

    /// <summary>Whether any insight has a lemma.</summary>
    public bool Has(string lemma) => numbers.ContainsKey(lemma);

    /// <summary>The number of a lemma that one of the insights has.</summary>
    public int NumberOf(string lemma) => numbers[lemma];

    /// <summary>What the lemma of a number tells, 0 to 1.</summary>
    public double Weight(int number) => weights[number];
}
