using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Model;
using ArgumentGraph.Neo4j;
using ArgumentGraph.Neo4j.Loading;

namespace ArgumentGraph.Tests.Neo4j.Loading;

/// <summary>Pushes over HTTP to a real server.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class HttpPushTests(SharedServer shared) : PushContract(shared, overBolt: false);

/// <summary>Pushes over Bolt to a real server.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class BoltPushTests(SharedServer shared) : PushContract(shared, overBolt: true);

/// <summary>What a push keeps over either transport.</summary>
public abstract class PushContract(SharedServer shared, bool overBolt)
{
    [Fact]
    public async Task A_second_push_creates_and_changes_nothing()
    {
        await using var server = await shared.OpenEmptyAsync(overBolt);
        using var store = SeedMap.Build();

        var first = await PushAsync(server, store);
        var before = await GraphChecksum.OfAsync(server);
        var second = await PushAsync(server, store);

        Assert.True(first.Created > 500);
        Assert.Equal((0, 0, 0, 0, first.Created), (second.Created, second.Changed, second.Deleted, second.Batches, second.Unchanged));
        Assert.Equal(before, await GraphChecksum.OfAsync(server));
    }

    [Fact]
    public async Task Only_what_differs_is_written_and_the_ledger_says_so()
    {
        await using var server = await shared.OpenEmptyAsync(overBolt);
        using var store = SeedMap.Build();
        await PushAsync(server, store);

        await SharedServer.RunAsync(server, "MATCH (i:Insight) WITH i ORDER BY i.id LIMIT 3 SET i.title = 'changed by hand', i.mine = 7");
        await SharedServer.RunAsync(server, "MATCH ()-[r:CONTRADICTS]->() WITH r LIMIT 1 DELETE r");
        var again = await PushAsync(server, store);

        Assert.Equal((1, 3, 2), (again.Created, again.Changed, again.Batches));
        Assert.Equal(3, (await SharedServer.RunAsync(server, "MATCH (i:Insight) WHERE i.mine = 7 AND i.title <> 'changed by hand' RETURN count(i)"))[0][0].AsInteger);
        Assert.Equal([1, 3], (await SharedServer.RunAsync(server, "MATCH (l:LoadBatch) RETURN l.rows ORDER BY l.rows")).Select(r => r[0].AsInteger));
    }

    [Fact]
    public async Task What_is_no_longer_here_goes_and_what_others_made_stays()
    {
        await using var server = await shared.OpenEmptyAsync(overBolt);
        using var store = SeedMap.Build();
        await PushAsync(server, store);
        await SharedServer.RunAsync(server, "CREATE (:Comment {text: 'mine'}), (:Insight {id: 'by hand', title: 'By hand', text: 'By hand', kind: 'claim'}), (:Judgement {id: 'j1', verdict: 'accept'})");
        var document = (await SharedServer.RunAsync(server, "MATCH (d:Document) RETURN d.path ORDER BY d.path"))[0][0].AsString;
        await SharedServer.RunAsync(server, $"MATCH (c:Comment), (d:Document {{path: '{document}'}}) CREATE (c)-[:ON]->(d)");

        SeedMap.Build(f => !document.EndsWith(f, StringComparison.Ordinal), store, "2024-06-06T07:08:09Z");
        var again = await PushAsync(server, store);

        Assert.True(again.Deleted > 10);
        Assert.Equal(1, again.Kept);
        var left = await SharedServer.RunAsync(server, $"MATCH (d:Document {{path: '{document}'}}) RETURN COUNT {{ (d)-[:HAS_PASSAGE]->() }}, COUNT {{ (d)<-[:ON]-(:Comment) }}, COUNT {{ MATCH (:Insight {{id: 'by hand'}}) }}, COUNT {{ MATCH (:Judgement) }}");
        Assert.Equal([0, 1, 1, 1], left[0].Select(v => v.AsInteger));
        Assert.Equal(0, (await PushAsync(server, store)).Deleted);
    }

    [Fact]
    public async Task A_verdict_given_on_the_server_outlives_a_push_untouched()
    {
        await using var server = await shared.OpenEmptyAsync(overBolt);
        using var store = SeedMap.Build();
        await PushAsync(server, store);
        var id = (await SharedServer.RunAsync(server, "MATCH ()-[r:CONTRADICTS]->() RETURN r.id ORDER BY r.id LIMIT 1"))[0][0].AsString;
        await SharedServer.RunAsync(server, $"CREATE (:Judgement {{id: 'j1', relationId: '{id}', verdict: 'reject', by: 'ann', at: '2024-05-07', note: 'no'}})");

        var again = await PushAsync(server, store);
        var third = await PushAsync(server, store);

        Assert.Equal((0, 1, 0), (again.Created, again.Changed, third.Changed));
        Assert.Equal("rejected", (await SharedServer.RunAsync(server, $"MATCH ()-[r:CONTRADICTS {{id: '{id}'}}]->() RETURN r.status"))[0][0].AsString);
        Assert.Equal(["2024-05-07", "ann", "j1", "no"], (await SharedServer.RunAsync(server, "MATCH (j:Judgement) RETURN j.at, j.by, j.id, j.note"))[0].Select(v => v.AsString));
        Assert.Equal(6, (await SharedServer.RunAsync(server, "MATCH (j:Judgement) RETURN size(keys(j))"))[0][0].AsInteger);
    }

    [Fact]
    public async Task What_two_stores_push_neither_deletes()
    {
        await using var server = await shared.OpenEmptyAsync(overBolt);
        using var mine = SeedMap.Build();
        using var theirs = SeedMap.Build(startedAt: "2024-07-07T07:08:09Z");
        await PushAsync(server, mine);
        await PushAsync(server, theirs);
        var before = (await SharedServer.RunAsync(server, "MATCH (i:Insight) RETURN count(i)"))[0][0].AsInteger;

        SeedMap.Build(f => f.StartsWith("1-", StringComparison.Ordinal), mine, "2024-08-08T07:08:09Z");
        var again = await PushAsync(server, mine);

        Assert.Equal(0, again.Deleted);
        Assert.Equal(before, (await SharedServer.RunAsync(server, "MATCH (i:Insight) RETURN count(i)"))[0][0].AsInteger);
    }

    [Fact]
    public async Task A_stopped_push_leaves_whole_batches_and_the_next_one_goes_on()
    {
        await using var server = await shared.OpenEmptyAsync(overBolt);
        var graph = SeedMap.Large(2000);
        using var stop = new CancellationTokenSource();
        var progress = new Stopping(stop, 600);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new GraphPush(server, new PushOptions { BatchRows = 200 }).RunAsync(graph, progress, stop.Token));
        var resumed = await new GraphPush(server, new PushOptions { BatchRows = 200 }).RunAsync(graph, null, TestContext.Current.CancellationToken);

        Assert.Equal((600, 4000 - 600), (resumed.Unchanged, resumed.Created));
    }

    private static Task<PushResult> PushAsync(Neo4jServer server, MemoryGraphStore store) =>
        new GraphPush(server, new PushOptions()).RunAsync(store.Read(), null, TestContext.Current.CancellationToken);

    private sealed class Stopping(CancellationTokenSource stop, int after) : IProgress<StageProgress>
    {
        public void Report(StageProgress value)
        {
            if (value.Stage == "sending" && value.Done >= after)
                stop.Cancel();
        }
    }
}
