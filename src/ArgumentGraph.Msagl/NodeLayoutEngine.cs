using System.Collections.Immutable;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Msagl;

/// <summary>
/// MSAGL's TypeScript edition, @msagl/core, in one Node process that lives as long as this engine. It starts with the first operation,
/// or when told to warm up; it may be used from several threads, one operation at a time.
/// </summary>
public sealed class NodeLayoutEngine(NodeWorkerOptions options) : ILayoutEngine
{
    private readonly NodeWorker worker = new(options);

    public string Name => "MSAGL in a Node worker (@msagl/core)";

    /// <summary>Starts the process now and does not wait for it; a fault shows at the first operation.</summary>
    public void Warm() => worker.Warm();

    public ImmutableArray<Point> Layers(LayerTask task, CancellationToken cancellationToken) =>
        worker.Call("layers", json => WorkerJson.Write(json, task), result => WorkerJson.Array(result, WorkerJson.Point), cancellationToken);

    public ImmutableArray<double> Align(AlignTask task, CancellationToken cancellationToken) =>
        worker.Call("align", json => WorkerJson.Write(json, task), result => WorkerJson.Array(result, place => place.GetDouble()), cancellationToken);

    public ImmutableArray<Point> Pack(PackTask task, CancellationToken cancellationToken) =>
        worker.Call("pack", json => WorkerJson.Write(json, task), result => WorkerJson.Array(result, WorkerJson.Point), cancellationToken);

    public ImmutableArray<ImmutableArray<Point>> Route(RouteTask task, CancellationToken cancellationToken) =>
        worker.Call("route", json => WorkerJson.Write(json, task), result => WorkerJson.Array(result, WorkerJson.Corners), cancellationToken);

    public void Dispose() => worker.Dispose();
}
