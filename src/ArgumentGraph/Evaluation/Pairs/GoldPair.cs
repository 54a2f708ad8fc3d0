namespace ArgumentGraph.Evaluation.Pairs;

/// <summary>Two statements and how people have labelled them.</summary>
/// <param name="A">The evidence or reply.</param>
/// <param name="B">What it speaks to.</param>
/// <param name="Label">Such as <c>support</c>, <c>contradict</c>, <c>none</c> or <c>match</c>.</param>
/// <param name="Topic">The motion or subject; null where the set names none.</param>
/// <param name="Document">Where the pair is from; null where the set names none.</param>
/// <param name="Side">The side of the topic that both are on, for matching; null elsewhere.</param>
public sealed record GoldPair(string A, string B, string Label, string? Topic, string? Document, string? Side);
