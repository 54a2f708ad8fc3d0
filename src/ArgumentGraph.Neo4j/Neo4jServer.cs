using System.Collections.Immutable;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j.Http;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j;

/// <summary>A server that has answered and is new enough: what sessions, loads and stores are opened on.</summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    private static readonly Func<Neo4jAddress, Neo4jOptions, INeo4jTransport> s_bolt =
#if HAS_NEO4J_DRIVER
        (address, options) => new Bolt.BoltTransport(address, options);
#else
        (address, _) => throw Neo4jMessages.NoBolt(address);
#endif

    private Neo4jServer(INeo4jTransport transport, Neo4jOptions options, ServerInfo info)
    {
        Transport = transport;
        Retrying = new Retrying(options.Retry);
        Database = options.Database;
        Version = info.VersionText;
        Edition = info.Edition;
    }

    /// <summary>Whether this build speaks Bolt, so that <c>neo4j://</c> and <c>bolt://</c> addresses work.</summary>
    public static bool HasBolt =>
#if HAS_NEO4J_DRIVER
        true;
#else
        false;
#endif

    /// <summary>The address, as it may be shown.</summary>
    public string Name => Transport.Name;

    /// <summary>The database that everything goes to.</summary>
    public string Database { get; }

    /// <summary>Such as 5.26.31.</summary>
    public string Version { get; }

    /// <summary>Such as community; empty where the server does not tell.</summary>
    public string Edition { get; }

    internal INeo4jTransport Transport { get; }

    internal Retrying Retrying { get; }

    /// <summary>Connects: checks that the address may carry a password, asks the server for its version, and refuses one that is too old.</summary>
    /// <exception cref="Neo4jException">The server cannot be used; the message says why and what to do.</exception>
    public static async Task<Neo4jServer> OpenAsync(Neo4jAddress address, Neo4jOptions options, CancellationToken cancellation)
    {
        if (address.IsPlain && !address.IsLoopback && options.Password.Length > 0 && !options.AllowsPlainHttp)
            throw Neo4jMessages.PlainPassword(address);
        INeo4jTransport transport = address.IsBolt ? s_bolt(address, options) : new HttpTransport(address, options);
        try
        {
            var info = await transport.DiscoverAsync(cancellation);
            if (info.Version < ServerVersion.Floor)
                throw Neo4jMessages.TooOld(transport.Name, info.VersionText);
            return new Neo4jServer(transport, options, info);
        }
        catch (TransportException failure)
        {
            await transport.DisposeAsync();
            throw Neo4jMessages.From(address.ToString(), failure);
        }
        catch
        {
            await transport.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a statement of this program's own, trying again where that helps.</summary>
    /// <param name="onAgain">Clears what <paramref name="onRow"/> has gathered, before another try.</param>
    internal Task<StatementSummary> RunAsync(Statement statement, bool writes, Action<ImmutableArray<Value>> onRow, CancellationToken cancellation, Action? onAgain = null) =>
        Retrying.RunAsync(
            attempt =>
            {
                if (attempt > 0)
                    onAgain?.Invoke();
                return Transport.RunAsync(statement, new RunMode(writes), onRow, cancellation);
            },
            cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Transport.DisposeAsync();
}
