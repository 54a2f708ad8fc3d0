using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Tests.Neo4j;

/// <summary>The server of the collection; started when first asked for, stopped behind the last test.</summary>
public sealed class SharedServer : IDisposable
{
    private readonly Lazy<TestServer> _server = new(TestServer.OfEnvironment);

    internal TestServer Value => _server.Value;

    public void Dispose()
    {
        if (_server.IsValueCreated)
            _server.Value.Dispose();
    }

    internal Task<Neo4jServer> OpenAsync(bool overBolt = false)
    {
        Assert.SkipUnless(!overBolt || Neo4jServer.HasBolt, "This build has no Bolt driver: the Neo4j.Driver package is not on the package sources.");
        return OpenAsync(Value, overBolt);
    }

    internal static Task<Neo4jServer> OpenAsync(TestServer server, bool overBolt = false) => Neo4jServer.OpenAsync(
        Neo4jAddress.Parse(overBolt ? server.BoltAddress : server.Address), new Neo4jOptions { User = server.User, Password = server.Password }, TestContext.Current.CancellationToken);

    /// <summary>An open server without nodes, relationships, constraints and full-text indexes.</summary>
    internal async Task<Neo4jServer> OpenEmptyAsync(bool overBolt = false)
    {
        var server = await OpenAsync(overBolt);
        await RunAsync(server, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
        foreach (var name in await RunAsync(server, "SHOW CONSTRAINTS YIELD name RETURN name"))
            await RunAsync(server, $"DROP CONSTRAINT `{name[0].AsString}`");
        foreach (var name in await RunAsync(server, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
            await RunAsync(server, $"DROP INDEX `{name[0].AsString}`");
        return server;
    }

    /// <summary>Runs a statement past all guards, as an administrator or another client would.</summary>
    internal static Task<List<Value[]>> RunAsync(Neo4jServer server, string statement) => RunAsync(server, statement, writes: true);

    /// <summary>As <see cref="RunAsync(Neo4jServer, string)"/>, in the mode that a server which only reads takes.</summary>
    internal static Task<List<Value[]>> RunReadingAsync(Neo4jServer server, string statement) => RunAsync(server, statement, writes: false);

    private static async Task<List<Value[]>> RunAsync(Neo4jServer server, string statement, bool writes)
    {
        var rows = new List<Value[]>();
        await server.Transport.RunAsync(new Statement(statement), new RunMode(writes), row => rows.Add([.. row]), TestContext.Current.CancellationToken);
        return rows;
    }
}
