namespace ArgumentGraph.Cypher.Graph;

/// <summary>Where a property graph lives: in memory or in an embedded file. One writer at a time.</summary>
public interface IGraphStore : IDisposable
{
    /// <summary>Everything that has been committed, as one consistent snapshot.</summary>
    PropertyGraph Read();

    /// <summary>Applies a step whole or not at all; when it returns, the step survives a crash of the process.</summary>
    /// <exception cref="ArgumentException">The step would leave a relationship without one of its ends.</exception>
    void Commit(GraphChanges changes);
}
