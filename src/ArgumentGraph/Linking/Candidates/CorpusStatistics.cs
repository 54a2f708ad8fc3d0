using System.Collections.Frozen;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>
/// How much a word tells, from how few insights have it and how rare it is in English at large. The second matters where the
/// corpus is small: of two insights that both say "model", chance explains the meeting; of two that say "distillation", it does not.
/// </summary>
internal sealed class CorpusStatistics
{
    // Stands for the insights a small corpus lacks, so that a word in both of two insights is not thought common.
    private const int Prior = 20;

    private readonly FrozenDictionary<string, int> frequency;
    private readonly FrozenDictionary<string, double> weights;
    private readonly double logTotal;
    private readonly int total;

    public CorpusStatistics(IReadOnlyList<InsightReading> readings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            foreach (var lemma in reading.Lemmas)
                counts[lemma] = counts.GetValueOrDefault(lemma) + 1;
        }

        frequency = counts.ToFrozenDictionary(StringComparer.Ordinal);
        total = readings.Count + Prior;
        logTotal = Math.Log(total);
        weights = counts.Keys.ToFrozenDictionary(lemma => lemma, Weigh, StringComparer.Ordinal);
    }

    /// <summary>Insights that have a lemma.</summary>
    public int Frequency(string lemma) => frequency.GetValueOrDefault(lemma);

    /// <summary>0 for a word that tells nothing, 1 for one that is rare here and everywhere.</summary>
    public double Weight(string lemma) => weights.TryGetValue(lemma, out var weight) ? weight : Weigh(lemma);

    private double Weigh(string lemma)
    {
        var here = Math.Log((total + 1.0) / (Frequency(lemma) + 1)) / logTotal;
        return Math.Clamp(here * Rarity(lemma), 0, 1);
    }

    /// <summary>The weight of a concept: its head and what its modifiers add.</summary>
    public double Weight(Concept concept)
    {
        var weight = Weight(concept.Head) * (Vague.Contains(concept.Head) ? 0.35 : 1);
        foreach (var modifier in concept.Modifiers)
            weight += (1 - weight) * 0.6 * Weight(modifier);
        return concept.IsTerm ? Math.Max(weight, 0.5) : weight;
    }

    /// <summary>Whether a noun names whatever the text is about.</summary>
    public static bool IsVague(string noun) => Vague.Contains(noun);

    // Nouns that name whatever the text is about.
    private static readonly FrozenSet<string> Vague = new[]
    {
        "strategy", "approach", "method", "way", "thing", "matter", "product", "company", "firm", "business", "startup", "player", "people", "person", "group", "work", "process", "result",
        "effect", "change", "issue", "problem", "question", "fact", "case", "example", "point", "idea", "area", "part", "year", "time", "day", "world", "place", "kind", "tool",
        "solution", "need", "goal", "shift", "step", "move", "option", "choice", "factor", "level", "rate", "number", "amount", "man", "woman", "use", "user", "day", "ability",
        "cost", "performance", "advantage", "edge", "moat", "benefit", "problem", "risk", "value", "success", "improvement", "capability", "strength", "weakness", "quality", "dynamic", "pattern", "competitive", "specific", "particular",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How rare a word is in English at large, 1 for the rarest; WordNet's tagged corpus of 230,000 words has "company" some 60 times, "distillation" never.</summary>
    public static double Rarity(string lemma)
    {
        var seen = WordNetDatabase.Instance.Find(lemma) is { } entry ? entry.SeenAs(PartOfSpeech.Noun) + entry.SeenAs(PartOfSpeech.Verb) / 2 : 0;
        return 1 / (1 + Math.Log(1 + seen) / 8);
    }
}
