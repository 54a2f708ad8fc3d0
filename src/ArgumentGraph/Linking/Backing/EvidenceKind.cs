namespace ArgumentGraph.Linking.Backing;

/// <summary>What kind of evidence an insight is, if any (Rinott et al. 2015, "Show me your evidence").</summary>
internal enum EvidenceKind
{
    /// <summary>A claim: a judgement, an explanation, a rule.</summary>
    None,

    /// <summary>What a study found or a count gave.</summary>
    Study,

    /// <summary>What happened once, to somebody.</summary>
    Case,
}
