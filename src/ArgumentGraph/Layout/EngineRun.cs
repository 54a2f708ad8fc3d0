using System.Collections.Immutable;

namespace ArgumentGraph.Layout;

/// <summary>An engine together with the token that may stop it.</summary>
internal readonly record struct EngineRun(ILayoutEngine Engine, CancellationToken Cancellation)
{
    public ImmutableArray<Point> Layers(LayerTask task) => Engine.Layers(task, Cancellation);

    public ImmutableArray<double> Align(AlignTask task) => Engine.Align(task, Cancellation);

    public ImmutableArray<Point> Pack(PackTask task) => task.Boxes.IsEmpty ? [] : Engine.Pack(task, Cancellation);

    public ImmutableArray<ImmutableArray<Point>> Route(RouteTask task) => task.Links.IsEmpty ? [] : Engine.Route(task, Cancellation);
}
