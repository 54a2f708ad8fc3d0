using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution;

/// <summary>
/// Where Cypher is answered: this engine over a store, or a server. Asynchronous, because a server is behind a socket; every call
/// is one step, whole or not at all.
/// </summary>
public interface ICypherSession : IAsyncDisposable
{
    /// <summary>Answers a query; <see cref="QueryOptions.AllowsWriting"/> is the access mode.</summary>
    /// <exception cref="Diagnostics.CypherException">The query is wrong or was stopped; also for a server's own refusals.</exception>
    Task<QueryResult> QueryAsync(string text, IReadOnlyDictionary<string, Value>? parameters = null, QueryOptions? options = null);
}
