using System.Collections.Immutable;

namespace ArgumentGraph.Evaluation.Matching;

/// <summary>How well statements are matched with the key points that say the same.</summary>
/// <param name="MeanAveragePrecision">Over the groups, 0 to 1; pairs without a label count as wrong ("strict").</param>
/// <param name="Groups">One for each topic and side.</param>
/// <param name="Scores">Of each labelled pair, 0 to 1, in the order of the set.</param>
public sealed record MatchReport(string Name, double MeanAveragePrecision, ImmutableArray<MatchGroup> Groups, ImmutableArray<double> Scores);

/// <summary>One topic and side.</summary>
/// <param name="Statements">Statements that were to be matched.</param>
public sealed record MatchGroup(string Topic, string Side, int Statements, double AveragePrecision);
