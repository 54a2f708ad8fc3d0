namespace ArgumentGraph.Cypher.Graph;

/// <summary>A store that lives as long as the process.</summary>
public sealed class MemoryGraphStore : IGraphStore
{
    private PropertyGraph _graph = PropertyGraph.Empty;

    /// <inheritdoc/>
    public PropertyGraph Read() => _graph;

    /// <inheritdoc/>
    public void Commit(GraphChanges changes) => _graph = _graph.After(changes);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
