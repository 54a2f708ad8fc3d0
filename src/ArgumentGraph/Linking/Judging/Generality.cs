using ArgumentGraph.Linking.Candidates;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Which of two insights is the case and which the general claim: names, figures and examples make a case.</summary>
internal static class Generality
{
    public static bool FirstSupports(CandidatePair pair) => pair.First.Particulars is var a && pair.Second.Particulars is var b && a != b
        ? a > b
        : string.CompareOrdinal(pair.First.Insight.Id, pair.Second.Insight.Id) < 0;
}
