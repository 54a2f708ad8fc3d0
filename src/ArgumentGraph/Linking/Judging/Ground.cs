using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>What a finding rests on: one weight means more in one rule than in another, so each ground has a calibration of its own.</summary>
internal enum Ground
{
    /// <summary>One of two aligned sentences denies what the other says.</summary>
    Negation,

    /// <summary>What excludes the other in aligned sentences: opposite words, another time, an exception.</summary>
    Opposite,

    /// <summary>Another number in aligned sentences.</summary>
    Quantity,

    /// <summary>Plain assertions and comparisons, taken apart and compared as logic.</summary>
    Assertion,

    /// <summary>One sentence follows from the other.</summary>
    Entailment,

    /// <summary>Each sentence follows from the other.</summary>
    Paraphrase,

    /// <summary>Nearly the same words.</summary>
    NearCopy,

    /// <summary>Opposite sides on one concept.</summary>
    Framing,

    /// <summary>The same side on one concept, or one factor that decides.</summary>
    SharedStance,

    /// <summary>Many telling words in common, and one verdict.</summary>
    CommonCase,

    /// <summary>Another factor decides.</summary>
    RivalCause,

    /// <summary>Another cause of one thing, or the same.</summary>
    Cause,

    /// <summary>A study or a case that goes the way of a claim.</summary>
    Evidence,

    /// <summary>What used to decide against what is still called necessary.</summary>
    Overtaken,

    /// <summary>For or against what is proposed; the weight is the chance that the stance model gives.</summary>
    Motion,
}

/// <summary>The ground where a rule names none.</summary>
internal static class Grounds
{
    public static Ground Of(RelationType type, RelationKind kind, RelationStrength strength) => kind switch
    {
        RelationKind.Negation => Ground.Negation,
        RelationKind.Quantity => Ground.Quantity,
        RelationKind.Framing => Ground.Framing,
        RelationKind.RivalCause => Ground.RivalCause,
        RelationKind.Time when strength == RelationStrength.Apparent => Ground.Overtaken,
        RelationKind.NearCopy => Ground.NearCopy,
        RelationKind.Paraphrase => Ground.Paraphrase,
        RelationKind.SharedStance => Ground.SharedStance,
        RelationKind.Evidence or RelationKind.Instance => Ground.Evidence,
        _ => type == RelationType.Contradicts ? Ground.Opposite : Ground.Entailment,
    };
}
