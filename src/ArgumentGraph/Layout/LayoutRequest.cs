using System.Collections.Immutable;

namespace ArgumentGraph.Layout;

/// <summary>A measured box to be placed. Sizes in points.</summary>
/// <param name="Group">The group it belongs to; null for none.</param>
/// <param name="Column">For <see cref="Arrangement.Board"/>: 0 left, 1 right, 2 the strip without a side.</param>
public sealed record LayoutNode(string Id, double Width, double Height, string? Group, int Column = 0);

/// <summary>How a link bears on the arrangement.</summary>
public enum LayoutEdgeKind
{
    /// <summary>From below to above: the supporting box under the supported one, as far as cycles allow.</summary>
    Upward,

    /// <summary>Between two boxes that face one another on one level, as far as the rest allows.</summary>
    Level,
}

/// <summary>A link to be routed; its label (a chip) is kept clear of boxes and other labels. No label: size 0.</summary>
public sealed record LayoutEdge(string Id, string From, string To, LayoutEdgeKind Kind, double LabelWidth, double LabelHeight)
{
    /// <summary>
    /// Id of the link on whose label this one ends, instead of at the box <see cref="To"/>, beside which its first box is placed all the
    /// same; null for a link between two boxes.
    /// </summary>
    public string? Onto { get; init; }
}

/// <summary>A frame round the boxes that name it, with room for its heading at the top.</summary>
public sealed record LayoutGroup(string Id, double HeadingWidth, double HeadingHeight);

/// <summary>How the boxes are arranged.</summary>
public enum Arrangement
{
    /// <summary>Each group laid out in layers by itself, the groups packed to the aspect ratio.</summary>
    Groups,

    /// <summary>Two facing columns, and a strip below for boxes without a side.</summary>
    Board,
}

/// <summary>Distances in points, and what to keep.</summary>
/// <param name="Arrangement">How to arrange.</param>
/// <param name="AspectRatio">Width over height that the whole should come near to.</param>
/// <param name="Width">For a board: the whole width; 0 lets the content decide.</param>
/// <param name="Previous">Centres of boxes in an earlier layout of the same view, by id; they stay where they were.</param>
public sealed record LayoutOptions(Arrangement Arrangement, double AspectRatio, double Width, ImmutableSortedDictionary<string, Point> Previous)
{
    /// <summary>Between boxes of one level.</summary>
    public double NodeGap { get; init; } = 28;

    /// <summary>Between levels.</summary>
    public double LayerGap { get; init; } = 56;

    /// <summary>Inside a group, round its boxes.</summary>
    public double GroupPadding { get; init; } = 18;

    /// <summary>Between groups.</summary>
    public double GroupGap { get; init; } = 24;
}

/// <summary>What to lay out.</summary>
public sealed record LayoutRequest(
    ImmutableArray<LayoutNode> Nodes, ImmutableArray<LayoutEdge> Edges, ImmutableArray<LayoutGroup> Groups, LayoutOptions Options);
