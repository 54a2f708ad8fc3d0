using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Evaluation.Pairs;

/// <summary>What was decided about a pair.</summary>
/// <param name="Label">One of the labels of the set.</param>
/// <param name="Confidence">Estimated chance of a relation being right, 0 to 1; for <c>none</c> 0.</param>
/// <param name="Kind">In what way; null for <c>none</c>.</param>
/// <param name="Explanation">Why, for people; null where nothing was found.</param>
/// <param name="Evidence">Words of both sides; <see cref="Evidence.InsightId"/> is <c>a</c> or <c>b</c>.</param>
public sealed record PairDecision(string Label, double Confidence, RelationKind? Kind, string? Explanation, ImmutableArray<Evidence> Evidence)
{
    /// <summary>Label of a pair without relation.</summary>
    public const string None = "none";

    /// <summary>Label of a pair whose first side speaks for the second.</summary>
    public const string Support = "support";

    /// <summary>Label of a pair whose first side speaks against the second.</summary>
    public const string Contradict = "contradict";

    /// <summary>Nothing found.</summary>
    public static PairDecision Nothing { get; } = new(None, 0, null, null, []);
}
