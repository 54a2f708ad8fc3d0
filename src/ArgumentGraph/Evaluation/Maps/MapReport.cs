using System.Collections.Immutable;
using ArgumentGraph.Evaluation.Scores;
using ArgumentGraph.Model;

namespace ArgumentGraph.Evaluation.Maps;

/// <summary>How a map compares with one that people drew.</summary>
/// <param name="Insights">Insights of the gold map that the map has, by their normalised text.</param>
/// <param name="Types">Relations of each type that occurs; direction counts for SUPPORTS.</param>
/// <param name="Missed">Gold relations that the map lacks.</param>
/// <param name="Extra">Relations that gold lacks, by falling confidence.</param>
public sealed record MapReport(LabelScore Insights, ImmutableArray<LabelScore> Types, ImmutableArray<Relation> Missed, ImmutableArray<Relation> Extra);
