using System.Collections.Immutable;

namespace ArgumentGraph.Model;

/// <summary>
/// A step from premises to a conclusion, as a thing of its own: premises can hold together as one reason, and an undercut speaks
/// against the step while leaving premise and conclusion alone.
/// </summary>
/// <param name="Id">Hash of type, premises and conclusion.</param>
/// <param name="Type">Whether the premises support or contradict the conclusion.</param>
/// <param name="Premises">Ids of insights, ordered; at least one.</param>
/// <param name="Conclusion">Id of an insight.</param>
/// <param name="Method">What found it, as for <see cref="Relation.Method"/>.</param>
/// <param name="Undercuts">What speaks against the step, ordered by insight.</param>
public sealed record Inference(
    string Id, RelationType Type, ImmutableArray<string> Premises, string Conclusion, string Method, ImmutableArray<Undercut> Undercuts)
{
    /// <summary>The id of a step; the order of the premises does not matter.</summary>
    public static string IdOf(RelationType type, IEnumerable<string> premises, string conclusion) =>
        ContentId.Of([Words.Of(type), conclusion, .. premises.Order(StringComparer.Ordinal)]);
}

/// <summary>What speaks against an inference.</summary>
/// <param name="InsightId">The insight that does.</param>
/// <param name="Confidence">Estimated chance of being right, 0 to 1, two decimals.</param>
/// <param name="Explanation">One sentence that an analyst understands without the texts.</param>
/// <param name="Evidence">The words on which it rests; may be empty.</param>
public sealed record Undercut(string InsightId, double Confidence, string Explanation, ImmutableArray<Evidence> Evidence);
