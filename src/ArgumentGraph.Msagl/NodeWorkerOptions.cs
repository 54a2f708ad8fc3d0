namespace ArgumentGraph.Msagl;

/// <param name="Node">The Node program, by name on the PATH or by path.</param>
/// <param name="Script">The bundled worker.</param>
/// <param name="TimeLimit">How long one operation may take before the worker is stopped.</param>
public sealed record NodeWorkerOptions(string Node, string Script, TimeSpan TimeLimit)
{
    public static NodeWorkerOptions Default { get; } =
        new("node", Path.Combine(AppContext.BaseDirectory, "layout-worker.mjs"), TimeSpan.FromSeconds(60));
}
