using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution;

/// <summary>The engine as a session. It answers at once, on the calling thread: there is no socket to wait for.</summary>
public sealed class EmbeddedSession(CypherEngine engine) : ICypherSession
{
    /// <inheritdoc/>
    public Task<QueryResult> QueryAsync(string text, IReadOnlyDictionary<string, Value>? parameters = null, QueryOptions? options = null) =>
        Task.FromResult(engine.Query(text, parameters, options));

    /// <summary>Leaves the store open: it belongs to who made the engine.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
