using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>Two insights worth comparing; the first has the smaller id.</summary>
internal sealed record CandidatePair(InsightReading First, InsightReading Second)
{
    /// <summary>Both are sentences of one running text: its author weighs both sides, and markers tell where one is taken back.</summary>
    public bool IsOneVoice =>
        First.Insight.Kind == InsightKind.Claim && Second.Insight.Kind == InsightKind.Claim
        && First.Insight.Sources.Any(s => Second.Insight.Sources.Any(t => t.DocumentId == s.DocumentId));
}
