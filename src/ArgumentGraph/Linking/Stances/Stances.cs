using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Stances;

/// <summary>Along which line a stance takes sides.</summary>
internal enum StanceAxis
{
    /// <summary>An edge or a weakness.</summary>
    Value,

    /// <summary>Necessary or needless.</summary>
    Need,
}

/// <summary>How far the author stands behind a statement.</summary>
internal enum Holding
{
    Held,
    Conceded,
    Conditional,
    Reported,
}

/// <summary>What the concept does in the statement that takes the side.</summary>
internal enum ConceptRole
{
    /// <summary>The statement is about it.</summary>
    Subject,

    /// <summary>It is the means by which what the statement praises or blames comes about.</summary>
    Means,

    /// <summary>A word of praise or blame stands right before it.</summary>
    Described,

    /// <summary>It stands in the same sentence, or in an insight all of whose verdicts go one way; enough to agree, never to clash.</summary>
    Context,
}

/// <summary>One side taken on one concept.</summary>
/// <param name="Cue">The words that show the side, in the insight's text.</param>
/// <param name="Sign">+1 edge or necessary, −1 weakness or needless.</param>
/// <param name="Weight">How surely it was read, 0 to 1.</param>
internal sealed record ConceptStance(
    Concept Concept, StanceAxis Axis, int Sign, TextSpan Cue, ConceptRole Role, Holding Holding, int Sentence, double Weight);

/// <summary>What an outcome is like that a factor decides.</summary>
internal enum FactorClass
{
    Advantage,
    Driver,
    Limit,
}

/// <summary>"A, not B, decides O".</summary>
/// <param name="Factors">What is named as deciding.</param>
/// <param name="Rejected">What is said not to decide.</param>
/// <param name="Weakly">Whether the rejected still counts for something ("not just").</param>
/// <param name="Exclusive">Whether the wording leaves no room beside the factor.</param>
/// <param name="Outcome">What is decided, as far as it is named.</param>
/// <param name="Prize">The noun that names the role ("moat", "bottleneck"); null where a verb alone does.</param>
/// <param name="Past">Whether it tells how things were.</param>
/// <param name="Owner">The one company, product or person whose outcome it is; null for a general claim.</param>
/// <param name="Superseded">What used to decide and, by this claim, no longer does.</param>
internal sealed record FactorClaim(
    FactorClass Class,
    ImmutableArray<Concept> Factors,
    ImmutableArray<Concept> Rejected,
    bool Weakly,
    bool Exclusive,
    ImmutableArray<Concept> Outcome,
    TextSpan Cue,
    Holding Holding,
    int Sentence,
    string? Prize,
    string? Owner,
    bool Past,
    ImmutableArray<Concept> Superseded);
