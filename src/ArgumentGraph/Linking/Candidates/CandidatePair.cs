using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>Two insights worth comparing; the first has the smaller id.</summary>
internal sealed record CandidatePair(InsightReading First, InsightReading Second);
