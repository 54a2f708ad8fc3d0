using System.Collections.Immutable;

namespace ArgumentGraph.Model;

/// <summary>How two insights stand to one another.</summary>
public enum RelationType
{
    /// <summary>The first is a reason, an instance or evidence for the second.</summary>
    Supports,

    /// <summary>Both cannot hold, or each takes the other side of one issue; symmetric, smaller id first.</summary>
    Contradicts,

    /// <summary>The same claim in other or fewer words; symmetric, smaller id first.</summary>
    Restates,
}

/// <summary>In what way two insights support, contradict or restate one another.</summary>
public enum RelationKind
{
    /// <summary>One counts as an edge what the other counts as a weakness.</summary>
    Framing,

    /// <summary>Each names another deciding factor for one outcome.</summary>
    RivalCause,

    /// <summary>One asserts what the other denies.</summary>
    Negation,

    /// <summary>The two say opposite things of one subject.</summary>
    Antonym,

    /// <summary>The two give different amounts for one measure.</summary>
    Quantity,

    /// <summary>One speaks of all, the other excepts a part.</summary>
    Scope,

    /// <summary>The two place one event at different times, or one says it is over.</summary>
    Time,

    /// <summary>One text sets the two against each other: an objection and the claim it is raised against.</summary>
    Rebuttal,

    /// <summary>The first gives a reason for the second.</summary>
    Reason,

    /// <summary>The first is a case of what the second says in general.</summary>
    Instance,

    /// <summary>The first reports facts that speak for the second.</summary>
    Evidence,

    /// <summary>Both take the same side of one issue.</summary>
    SharedStance,

    /// <summary>Nearly the same words: edited or truncated.</summary>
    NearCopy,

    /// <summary>The same claim in other words.</summary>
    Paraphrase,
}

/// <summary>How firmly a relation is held before anyone has judged it.</summary>
public enum RelationStrength
{
    /// <summary>Might dissolve on a closer look at scope, time or yardstick.</summary>
    Apparent,

    /// <summary>Subject, scope and time agree, and the clash or the link is explicit.</summary>
    Proven,
}

/// <summary>What people have decided about a relation.</summary>
public enum RelationStatus
{
    /// <summary>Found by the machine, not yet judged.</summary>
    Proposed,

    /// <summary>Judged right.</summary>
    Accepted,

    /// <summary>Judged wrong; kept, and drawn only when asked for.</summary>
    Rejected,

    /// <summary>Judged undecidable.</summary>
    Unsure,

    /// <summary>Judged, but a text has changed since.</summary>
    NeedsAnotherLook,
}

/// <summary>Words of one insight on which a relation rests.</summary>
/// <param name="InsightId">The insight.</param>
/// <param name="Span">In the insight's text; <c>Text[Start..End]</c> is <paramref name="Cue"/>, always.</param>
/// <param name="Cue">The words.</param>
public sealed record Evidence(string InsightId, TextSpan Span, string Cue);

/// <summary>A relation between two insights, with the reason for it.</summary>
/// <param name="Id">Hash of both ends, type and kind.</param>
/// <param name="From">The supporting insight; for a symmetric type the smaller id.</param>
/// <param name="To">The supported insight; for a symmetric type the greater id.</param>
/// <param name="Type">Supports, contradicts or restates.</param>
/// <param name="Kind">In what way.</param>
/// <param name="Confidence">Estimated chance of being right, 0 to 1, two decimals.</param>
/// <param name="Strength">Proven or apparent.</param>
/// <param name="Method">What found it, such as <c>lexical</c>.</param>
/// <param name="Status">What people have decided.</param>
/// <param name="Issue">The topic or question at stake; null where none has a name.</param>
/// <param name="Explanation">One sentence that an analyst understands without the texts.</param>
/// <param name="Evidence">At least one entry for each end.</param>
public sealed record Relation(
    string Id,
    string From,
    string To,
    RelationType Type,
    RelationKind Kind,
    double Confidence,
    RelationStrength Strength,
    string Method,
    RelationStatus Status,
    string? Issue,
    string Explanation,
    ImmutableArray<Evidence> Evidence)
{
    /// <summary>Whether neither end is the reason for the other: contradictions, restatements, and supports that only share a stance, whose more particular end comes first.</summary>
    public bool IsMutual => Type != RelationType.Supports || Kind == RelationKind.SharedStance;

    /// <summary>The id of a relation; the ends of a symmetric type must already be ordered.</summary>
    public static string IdOf(string from, string to, RelationType type, RelationKind kind) =>
        ContentId.Of(from, to, Words.Of(type), Words.Of(kind));
}
