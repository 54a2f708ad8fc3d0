using System.Collections.Immutable;

namespace ArgumentGraph.Layout;

/// <summary>
/// The four operations of MSAGL that an arrangement is made of. Each gives the same numbers for the same task; two engines may differ.
/// Faults of the engine itself are <see cref="LayoutException"/>s.
/// </summary>
public interface ILayoutEngine : IDisposable
{
    /// <summary>What a person would call it, such as for a health report.</summary>
    string Name { get; }

    /// <summary>The middles of the boxes, y down, from an arbitrary origin; boxes of one layer have the same y.</summary>
    ImmutableArray<Point> Layers(LayerTask task, CancellationToken cancellationToken);

    /// <summary>The places found, in the order of the task.</summary>
    ImmutableArray<double> Align(AlignTask task, CancellationToken cancellationToken);

    /// <summary>The upper left corners of the boxes, from (0, 0).</summary>
    ImmutableArray<Point> Pack(PackTask task, CancellationToken cancellationToken);

    /// <summary>The corners of each link's way, from border to border; at least its two ends.</summary>
    ImmutableArray<ImmutableArray<Point>> Route(RouteTask task, CancellationToken cancellationToken);
}
