namespace ArgumentGraph.Benchmarks.Training;

/// <summary>The sets that weights may be learned from; all others are for measuring alone.</summary>
internal static class ShippableSets
{
    /// <summary>Claims on motions, from ArgKP (IBM Research, CDLA-Sharing-1.0).</summary>
    public const string Stance = "argkp-stance.dev.pairs.jsonl";

    /// <summary>Claims and key points, from ArgKP.</summary>
    public const string Match = "argkp-match.dev.jsonl";

    /// <summary>Passages of campaign speeches (S. Menini et al., CC BY 4.0).</summary>
    public const string Political = "political-campaign.pairs.jsonl";

    /// <summary>Sentences made by rule (F. Salvatore et al., MIT).</summary>
    public const string Logic = "clcd.sample.pairs.jsonl";

    public static IReadOnlyList<string> All { get; } = [Stance, Match, Political, Logic];
}
