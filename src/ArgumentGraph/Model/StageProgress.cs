namespace ArgumentGraph.Model;

/// <summary>How far a long stage has come.</summary>
/// <param name="Stage">A short present participle, such as <c>reading</c>.</param>
/// <param name="Done">Units finished.</param>
/// <param name="Total">Units in all; 0 while unknown.</param>
public readonly record struct StageProgress(string Stage, int Done, int Total);
