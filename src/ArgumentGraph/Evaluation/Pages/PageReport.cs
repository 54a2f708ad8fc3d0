using System.Collections.Immutable;
using ArgumentGraph.Evaluation.Scores;
using ArgumentGraph.Model;

namespace ArgumentGraph.Evaluation.Pages;

/// <summary>How well the relations of pages of insights are found.</summary>
/// <param name="Pages">Pages read.</param>
/// <param name="Insights">Insights on them.</param>
/// <param name="Types">Contradictions and supports of all pages.</param>
/// <param name="Strong">Of both, those that any careful reader would draw: how many of them are found.</param>
/// <param name="Kinds">Gold relations by type and kind: how many of them are related at all.</param>
/// <param name="Decoys">Pairs that only look like contradictions.</param>
/// <param name="DecoysTaken">How many of them were taken for one.</param>
/// <param name="Reliability">Whether confidence keeps what it promises.</param>
/// <param name="Wrong">Relations that are in no key.</param>
public sealed record PageReport(
    int Pages, int Insights, ImmutableArray<LabelScore> Types, ImmutableArray<LabelScore> Strong, ImmutableArray<LabelScore> Kinds, int Decoys, int DecoysTaken,
    ImmutableArray<ReliabilityBin> Reliability, ImmutableArray<WrongRelation> Wrong);

/// <summary>A relation found that readers do not draw.</summary>
public sealed record WrongRelation(string Page, int From, int To, Relation Relation);
