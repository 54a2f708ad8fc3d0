using System.Collections.Immutable;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Msagl.InProcess;

/// <summary>The official .NET package, called directly.</summary>
public sealed class InProcessLayoutEngine : ILayoutEngine
{
    public string Name => "MSAGL in process (Microsoft.Msagl)";

    public ImmutableArray<Point> Layers(LayerTask task, CancellationToken cancellationToken) => Run("layers", () => Layering.Of(task), cancellationToken);

    public ImmutableArray<double> Align(AlignTask task, CancellationToken cancellationToken) => Run("align", () => Aligning.Of(task), cancellationToken);

    public ImmutableArray<Point> Pack(PackTask task, CancellationToken cancellationToken) => Run("pack", () => Packing.Of(task), cancellationToken);

    public ImmutableArray<ImmutableArray<Point>> Route(RouteTask task, CancellationToken cancellationToken) => Run("route", () => Routing.Of(task), cancellationToken);

    public void Dispose()
    {
        // Nothing is held between two operations.
    }

    /// <summary>MSAGL throws whatever went wrong inside it; the caller knows one exception.</summary>
    private static T Run<T>(string operation, Func<T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw WorkerErrors.Failed(operation, fault.Message, fault);
        }
    }
}
