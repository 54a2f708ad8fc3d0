using System.Collections.Immutable;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange;

/// <summary>An edge at the junction of an inference.</summary>
/// <param name="Label">Of the edge to the conclusion: what the step does.</param>
internal sealed record InferenceEdge(string Id, string From, string To, string Relation, string Label, double Weight, string Method, string Explanation, ImmutableArray<Evidence> Evidence);

/// <summary>
/// Inferences for formats of nodes and edges, none of which know edges with more than two ends: a junction, joined to its premises and its
/// conclusion by the types that the store has for it, and aimed at by what undercuts it.
/// </summary>
internal static class InferenceRows
{
    /// <summary>The kind of a junction.</summary>
    public const string Kind = "inference";

    public static readonly string[] Types = [MapSchema.PremiseOf, MapSchema.Concludes, MapSchema.Undercuts];

    public static IEnumerable<InferenceEdge> EdgesOf(Inference step) =>
    [
        .. step.Premises.Select(p => Edge(step, p, step.Id, MapSchema.PremiseOf)),
        Edge(step, step.Id, step.Conclusion, MapSchema.Concludes) with { Label = Words.Of(step.Type) },
        .. step.Undercuts.Select(u => Edge(step, u.InsightId, step.Id, MapSchema.Undercuts) with { Weight = u.Confidence, Explanation = u.Explanation, Evidence = u.Evidence }),
    ];

    private static InferenceEdge Edge(Inference step, string from, string to, string type) =>
        new(ContentId.Of(type, from, to), from, to, type, type, 1, step.Method, "", []);
}
