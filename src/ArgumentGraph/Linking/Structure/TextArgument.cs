using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Structure;

/// <summary>What one segment of a text does to another.</summary>
internal enum TextLinkKind
{
    Supports,

    /// <summary>Speaks against the claim of the other.</summary>
    Rebuts,

    /// <summary>Leaves the other standing and speaks against what it is said for.</summary>
    Undercuts,
}

/// <summary>Where a segment hangs.</summary>
/// <param name="To">Number of the segment it speaks to; for an undercut, of the one whose step it speaks against.</param>
/// <param name="Marker">The words of the segment that show it, in its text; null where only position does.</param>
internal sealed record TextLink(int From, int To, TextLinkKind Kind, TextSpan? Marker);

/// <summary>The argument of one text as a tree.</summary>
/// <param name="Central">Number of the segment for which all others are said.</param>
/// <param name="Opposed">Of each segment, whether it takes the other side.</param>
/// <param name="Links">In order, at most one for each segment; none for the central one, nor for what stands alone in a report.</param>
internal sealed record TextArgument(int Central, ImmutableArray<bool> Opposed, ImmutableArray<TextLink> Links);
