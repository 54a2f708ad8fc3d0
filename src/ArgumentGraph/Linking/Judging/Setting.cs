namespace ArgumentGraph.Linking.Judging;

/// <summary>Where a finding was made, which says how likely it was beforehand (docs/decisions/0008).</summary>
internal enum Setting
{
    /// <summary>Among all insights of a map: found by the linker itself, out of many pairs that have nothing to do with one another.</summary>
    Map,

    /// <summary>Between two texts that somebody put side by side.</summary>
    Alone,
}
