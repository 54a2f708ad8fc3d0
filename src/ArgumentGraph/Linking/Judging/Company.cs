using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Judging;

/// <summary>How much else two insights have in common: the context that tells one sense of a word from another.</summary>
internal static class Company
{
    // A short text has little to share; without a floor its one common word would fill the measure.
    private const double LeastMass = 3;

    /// <summary>Shared weight of content words over the geometric mean of both sides', 0 to 1; the words of the meeting concept itself left out.</summary>
    public static double Of(InsightReading a, InsightReading b, CorpusStatistics statistics, Concept? met)
    {
        double shared = 0, ofA = 0, ofB = 0;
        int i = 0, j = 0;
        while (i < a.Lemmas.Length || j < b.Lemmas.Length)
        {
            var order = i == a.Lemmas.Length ? 1 : j == b.Lemmas.Length ? -1 : string.CompareOrdinal(a.Lemmas[i], b.Lemmas[j]);
            var lemma = order <= 0 ? a.Lemmas[i] : b.Lemmas[j];
            var weight = met is not null && (met.Head == lemma || met.Modifiers.Contains(lemma)) ? 0 : statistics.Weight(lemma);
            if (order == 0)
                shared += weight;
            if (order <= 0)
            {
                ofA += weight;
                i++;
            }

            if (order >= 0)
            {
                ofB += weight;
                j++;
            }
        }

        return Of(shared, ofA, ofB);
    }

    /// <summary>
    /// How far two insights are about one subject, 0 to 1: shared names of things, weighed by how rare they are in English. In a corpus
    /// on one subject its very words are in every insight and tell little apart; that two insights share them still shows the subject.
    /// </summary>
    public static double OfSubject(InsightReading a, InsightReading b, Concept met)
    {
        var (ofA, ofB) = (Names(a, met), Names(b, met));
        return Of(ofA.Where(ofB.Contains).Sum(CorpusStatistics.Rarity), ofA.Sum(CorpusStatistics.Rarity), ofB.Sum(CorpusStatistics.Rarity));
    }

    private static HashSet<string> Names(InsightReading reading, Concept met) =>
        reading.Concepts.SelectMany(c => c.Modifiers.Append(c.Head)).Where(n => n != met.Head && !met.Modifiers.Contains(n) && !CorpusStatistics.IsVague(n)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same from the weights of what is shared and of all that either side has.</summary>
    public static double Of(double shared, double ofA, double ofB) => shared / Math.Sqrt(Math.Max(LeastMass, ofA) * Math.Max(LeastMass, ofB));
}
