namespace ArgumentGraph.Linking.Language;

/// <summary>A clause state that may follow, and what it costs in hundredths of a natural logarithm.</summary>
internal readonly record struct ClauseStep(ClauseState To, int Cost);
