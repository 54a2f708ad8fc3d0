using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Which of two insights is the case and which the general claim: names, figures and examples make a case.</summary>
internal static class Generality
{
    public static bool FirstSupports(CandidatePair pair) => Particulars(pair.First) is var a && Particulars(pair.Second) is var b && a != b
        ? a > b
        : string.CompareOrdinal(pair.First.Insight.Id, pair.Second.Insight.Id) < 0;

    private static double Particulars(InsightReading reading)
    {
        double particulars = 0, words = 0;
        foreach (var sentence in reading.Text.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                words += token.IsContent ? 1 : 0;
                particulars += token.Tag is Tag.ProperNoun or Tag.Number ? 1 : 0;
            }
        }

        return words == 0 ? 0 : particulars / words;
    }
}
