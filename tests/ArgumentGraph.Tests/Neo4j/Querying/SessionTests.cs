using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Neo4j;
using ArgumentGraph.Neo4j.Querying;

namespace ArgumentGraph.Tests.Neo4j.Querying;

/// <summary>The contract over the engine here.</summary>
public sealed class EmbeddedSessionTests : SessionContract
{
    protected override Task<ICypherSession> OpenEmptyAsync() => Task.FromResult<ICypherSession>(new EmbeddedSession(new CypherEngine(new MemoryGraphStore())));
}

/// <summary>The contract over the HTTP Query API of a real server.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class HttpSessionTests(SharedServer shared) : ServerSessionContract(shared, overBolt: false);

/// <summary>The contract over Bolt to a real server.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class BoltSessionTests(SharedServer shared) : ServerSessionContract(shared, overBolt: true);

/// <summary>What holds for a server over either transport.</summary>
public abstract class ServerSessionContract(SharedServer shared, bool overBolt) : SessionContract
{
    private Neo4jServer? _server;

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    protected override async Task<ICypherSession> OpenEmptyAsync()
    {
        _server = await shared.OpenEmptyAsync(overBolt);
        return new Neo4jSession(_server);
    }

    protected override async Task NothingRunsAsync()
    {
        for (var i = 0; i < 20 && await RunningAsync() > 0; i++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Equal(0, await RunningAsync());
    }

    private async Task<int> RunningAsync() =>
        (await SharedServer.RunAsync(_server!, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '//arg' + 'raph:' RETURN currentQuery")).Count;
}
