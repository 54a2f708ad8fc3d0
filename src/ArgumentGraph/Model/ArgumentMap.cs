using System.Collections.Immutable;

namespace ArgumentGraph.Model;

/// <summary>The product of a build: what was read, and how it hangs together.</summary>
/// <param name="Documents">By path.</param>
/// <param name="Insights">By first source (document path, then position).</param>
/// <param name="Relations">By type, then falling confidence, then id.</param>
public sealed record ArgumentMap(
    ImmutableArray<Document> Documents, ImmutableArray<Insight> Insights, ImmutableArray<Relation> Relations)
{
    /// <summary>Steps that are more than a relation: linked premises, and those that something undercuts; by id.</summary>
    public ImmutableArray<Inference> Inferences { get; init; } = [];

    /// <summary>A map of nothing.</summary>
    public static ArgumentMap Empty { get; } = new([], [], []);
}
