namespace ArgumentGraph.Linking.Candidates;

/// <summary>An insight to compare another with, by its position, and by which rules.</summary>
internal readonly record struct Candidate(int Insight, Prospects Rules);
