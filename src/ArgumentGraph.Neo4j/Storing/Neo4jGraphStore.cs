using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Neo4j.Loading;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Storing;

/// <summary>
/// A server as the store of a map: reading takes a snapshot of the database, committing writes a step in one transaction, every
/// node and relationship addressed by its id, never by the server's own number. Calls wait for the server.
/// </summary>
public sealed class Neo4jGraphStore(Neo4jServer server) : IGraphStore
{
    private readonly LedgeredWriter _writer = new(server, source: "store");
    private PropertyGraph? _graph;
    private bool _hasSchema;
    private long _steps;

    /// <summary>The server behind the store.</summary>
    public Neo4jServer Server => server;

    /// <summary>The database as it was at the first call, with what this store has committed since.</summary>
    /// <exception cref="Neo4jException">The server cannot be reached or refuses.</exception>
    public PropertyGraph Read() => _graph ??= Wait(ServerSnapshot.ReadAsync(server, CancellationToken.None));

    /// <summary>Forgets the snapshot, so that the next reading sees what others have written.</summary>
    public void Refresh() => _graph = null;

    /// <inheritdoc/>
    /// <exception cref="Neo4jException">The server cannot be reached, refuses, or a node has no id to be known by there.</exception>
    public void Commit(GraphChanges changes)
    {
        if (changes.IsEmpty)
            return;
        var before = Read();
        Wait(CommitAsync(changes, before));
        _graph = before.After(changes);
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose() => Wait(DisposeServerAsync());

    private async Task<bool> DisposeServerAsync()
    {
        await server.DisposeAsync();
        return true;
    }

    private async Task<bool> CommitAsync(GraphChanges changes, PropertyGraph before)
    {
        if (!_hasSchema)
            await LoadSchema.EnsureAsync(server, CancellationToken.None);
        _hasSchema = true;
        await WriteAsync(changes, before);
        return true;
    }

    private async Task WriteAsync(GraphChanges changes, PropertyGraph before)
    {
        var step = new ServerStep(changes, before);
        var batch = new LoadBatch("store", $"{_writer.Attempt} {_steps++}", null, _steps, changes.Count);
        try
        {
            if (!step.Statements.IsEmpty)
                await _writer.WriteAsync(batch, step.Statements, step.Check, CancellationToken.None);
        }
        catch (TransportException tooLarge) when (Remedies.Of(tooLarge) == Remedy.Halve && GraphChangesHalves.Of(changes) is { } halves)
        {
            await WriteAsync(halves.First, before);
            await WriteAsync(halves.Second, before);
        }
    }

    private T Wait<T>(Task<T> work)
    {
        try
        {
            return work.GetAwaiter().GetResult();
        }
        catch (TransportException failure)
        {
            throw Neo4jMessages.From(server.Name, failure);
        }
    }
}
