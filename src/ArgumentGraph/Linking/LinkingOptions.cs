namespace ArgumentGraph.Linking;

/// <summary>How readily a relation is proposed.</summary>
public enum Sensitivity
{
    /// <summary>Only what is nearly certain.</summary>
    Low,

    /// <summary>Favours precision: a relation that is shown should be one an analyst agrees with.</summary>
    Normal,

    /// <summary>Also weak tensions, at the price of some that are none.</summary>
    High,
}

/// <summary>Settings of one linking run.</summary>
public sealed record LinkingOptions
{
    /// <summary>Precision first, as shown to analysts.</summary>
    public static LinkingOptions Default { get; } = new();

    /// <summary>The trade between missed and false relations; <see cref="Sensitivity.Normal"/> unless set.</summary>
    public Sensitivity Sensitivity { get; init; } = Sensitivity.Normal;

    /// <summary>
    /// Candidates weighed for one insight at least, as far as it has so many, from 1; the most promising come first. A corpus of up to
    /// some thousands of insights has time for all of them; in a larger one those who have few leave theirs to the others.
    /// </summary>
    public int CandidatesPerInsight { get; init; } = 24;
}
