using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>What stands between two texts that are alone in the world.</summary>
/// <param name="Type">Supports (the first the second), contradicts, or restates; null for neither.</param>
/// <param name="Confidence">Chance of being right, 0 to 1; of "none", the chance that nothing was missed.</param>
/// <param name="Kind">In what way; null for no relation.</param>
/// <param name="Cues">The words it rests on, those of the first text first.</param>
/// <param name="Explanation">Why, or which check turned the best finding down.</param>
internal sealed record PairVerdict(RelationType? Type, double Confidence, RelationKind? Kind, ImmutableArray<string> Cues, string Explanation)
{
    public static PairVerdict None(string reason) => new(null, 0.6, null, [], reason);

    /// <summary>The word of the evaluation sets: support, contradict or none.</summary>
    public string Label => Type switch { RelationType.Contradicts => "contradict", null => "none", _ => "support" };
}
