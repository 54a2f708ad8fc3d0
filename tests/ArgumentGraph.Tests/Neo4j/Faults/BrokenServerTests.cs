using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Model;
using ArgumentGraph.Neo4j;
using ArgumentGraph.Neo4j.Loading;
using ArgumentGraph.Tests.Neo4j.Loading;

namespace ArgumentGraph.Tests.Neo4j.Faults;

/// <summary>Servers that die, fill up or run short in the middle of a load, each a server of the test's own.</summary>
public sealed class BrokenServerTests
{
    private static readonly PropertyGraph s_graph = SeedMap.Large(6000);

    private readonly RetryOptions _impatient = new() { First = TimeSpan.FromMilliseconds(50), Total = TimeSpan.FromMilliseconds(200) };

    [Fact]
    public async Task A_server_killed_in_mid_load_ends_up_with_the_graph_of_an_undisturbed_load_and_read_only_refuses_one()
    {
        using var own = TestServer.Start();
        var undisturbed = await UndisturbedAsync(own);

        await using (var server = await OpenAsync(own))
        {
            await SharedServer.RunAsync(server, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
            var failure = await Assert.ThrowsAsync<Neo4jException>(() => PushAsync(server, new At(5000, own.Kill)));
            Assert.Equal(Neo4jFault.Unreachable, failure.Fault);
        }

        own.Restart();
        await using var again = await OpenAsync(own);
        var arrived = (await SharedServer.RunAsync(again, "MATCH (n:Insight) RETURN count(n)"))[0][0].AsInteger;
        var resumed = await PushAsync(again, null);

        Assert.InRange(arrived, 1, 6000);
        Assert.True(resumed.Unchanged >= arrived);
        Assert.Equal(undisturbed, await GraphChecksum.OfAsync(again));
        Assert.Equal((0, 0), ((await PushAsync(again, null)).Created, (await PushAsync(again, null)).Changed));
        await OnlyReadsAsync(own);
    }

    [Fact]
    public async Task A_batch_that_the_server_has_no_memory_for_is_halved_until_it_fits()
    {
        using var own = TestServer.Start("--heap", "512m", "--set", "db.memory.transaction.max=4m");
        await using var server = await OpenAsync(own);

        var pushed = await PushAsync(server, null, batchRows: 6000);

        Assert.Equal(12_000, pushed.Created);
        Assert.True(pushed.Batches > 3, $"{pushed.Batches} batches");
        Assert.Equal(0, (await PushAsync(server, null)).Created);
    }

    [Fact]
    public async Task A_server_without_room_is_told_and_the_load_is_finished_once_there_is_some()
    {
        using var own = TestServer.StartWithFileLimit(1200, "--set", "db.tx_log.preallocate=false");
        await using (var server = await OpenAsync(own))
        {
            var failure = await Assert.ThrowsAsync<Neo4jException>(() => PushAsync(server, null));
            Assert.Equal(Neo4jFault.OutOfResources, failure.Fault);
            Assert.Contains("disk", failure.Message, StringComparison.Ordinal);
        }

        own.Kill();
        own.Restart();
        await using var again = await OpenAsync(own);
        await PushAsync(again, null);

        Assert.Equal(12_000, (await PushAsync(again, null)).Unchanged);
    }

    private Task<Neo4jServer> OpenAsync(TestServer server) => Neo4jServer.OpenAsync(
        Neo4jAddress.Parse(server.Address), new Neo4jOptions { User = server.User, Password = server.Password, Retry = _impatient }, TestContext.Current.CancellationToken);

    // Brought up so that it only reads, the server can be read, and says why it takes no load.
    private async Task OnlyReadsAsync(TestServer own)
    {
        own.Stop();
        var readOnly = own.StartAgain("--set", "server.databases.default_to_read_only=true");
        await using var reading = await OpenAsync(readOnly);
        var failure = await Assert.ThrowsAsync<Neo4jException>(() => new GraphPush(reading, new PushOptions()).RunAsync(SeedMap.Large(10), null, TestContext.Current.CancellationToken));
        Assert.Equal(Neo4jFault.ReadOnly, failure.Fault);
        Assert.Contains("takes no writes", failure.Message, StringComparison.Ordinal);
        Assert.Equal(6000, (await SharedServer.RunReadingAsync(reading, "MATCH (n:Insight) RETURN count(n)"))[0][0].AsInteger);
    }

    private async Task<string> UndisturbedAsync(TestServer own)
    {
        await using var server = await OpenAsync(own);
        await PushAsync(server, null);
        return await GraphChecksum.OfAsync(server);
    }

    private static Task<PushResult> PushAsync(Neo4jServer server, IProgress<StageProgress>? progress, int batchRows = 1000) =>
        new GraphPush(server, new PushOptions { BatchRows = batchRows }).RunAsync(s_graph, progress, TestContext.Current.CancellationToken);

    private sealed class At(int count, Action work) : IProgress<StageProgress>
    {
        private bool _isDone;

        public void Report(StageProgress value)
        {
            if (_isDone || value.Stage != "sending" || value.Done < count)
                return;
            _isDone = true;
            work();
        }
    }
}
