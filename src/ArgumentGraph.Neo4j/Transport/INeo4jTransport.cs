using System.Collections.Immutable;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Neo4j.Transport;

/// <summary>
/// The way to a server: the HTTP Query API, or Bolt by the official driver. Both keep bookmarks, so that what is read last is at
/// least what was written last. Failures are <see cref="TransportException"/>; retrying is up to the caller.
/// </summary>
internal interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>What the address is called in messages.</summary>
    string Name { get; }

    /// <summary>Asks the server who it is.</summary>
    Task<ServerInfo> DiscoverAsync(CancellationToken cancellation);

    /// <summary>Runs one statement in a transaction of its own; an exception out of <paramref name="onRow"/> ends it.</summary>
    Task<StatementSummary> RunAsync(Statement statement, RunMode mode, Action<ImmutableArray<Value>> onRow, CancellationToken cancellation);

    /// <summary>
    /// Runs statements in one transaction: all or none. <paramref name="onRow"/> gets the rows with the statement's index, before
    /// anything is committed, and an exception out of it rolls back; only the last statement's rows may come with the commit itself.
    /// </summary>
    Task WriteAsync(ImmutableArray<Statement> statements, Action<int, ImmutableArray<Value>> onRow, CancellationToken cancellation);
}
