using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;
using ArgumentGraph.Neo4j;
using ArgumentGraph.Neo4j.Loading;
using ArgumentGraph.Neo4j.Pulling;
using ArgumentGraph.Sqlite;
using ArgumentGraph.Tests.Neo4j.Loading;

namespace ArgumentGraph.Tests.Neo4j.Pulling;

[Collection(Neo4jCollection.Name)]
public sealed class PullTests(SharedServer shared)
{
    [Fact]
    public async Task Judgements_and_what_people_added_come_back_once()
    {
        await using var server = await shared.OpenEmptyAsync();
        using var store = SeedMap.Build();
        await PushAsync(server, store);
        var clash = store.Read().Relationships.First(r => r.Type == "CONTRADICTS").Properties["id"].AsString;
        await SharedServer.RunAsync(server, $"CREATE (:Judgement {{id: 'j1', relationId: '{clash}', verdict: 'reject', by: 'ann', at: '2024-05-07T00:00:00Z', note: 'why'}})");
        await SharedServer.RunAsync(server, "MATCH (i:Insight) WITH i ORDER BY i.id LIMIT 1 SET i.rating = 5, i.seen = date('2024-05-06')");
        await SharedServer.RunAsync(server, "MATCH (i:Insight) WITH i ORDER BY i.id LIMIT 2 CREATE (:Comment {text: 'same words'})-[:ON {weight: 0.5}]->(i)");
        await SharedServer.RunAsync(server, "MATCH (a:Insight), (b:Insight) WITH a, b ORDER BY a.id, b.id DESC LIMIT 1 CREATE (a)-[:SUPPORTS {id: 'manual1', method: 'manual'}]->(b)");

        var first = await PullAsync(server, store);
        var second = await PullAsync(server, store);

        Assert.Equal((1, 2, 3, 2, 1), (first.Judgements, first.Nodes, first.Relationships, first.Properties, first.AsText));
        Assert.Empty(first.Conflicts);
        Assert.Equal((0, 0, 0, 0), (second.Judgements, second.Nodes, second.Relationships, second.Properties));
        Assert.Equal(RelationStatus.Rejected, MapGraphReader.Read(store.Read()).Relations.Single(r => r.Id == clash).Status);
        var engine = new CypherEngine(store);
        Assert.Equal("[5, '2024-05-06']", engine.Query("MATCH (i:Insight) WHERE i.rating IS NOT NULL RETURN [i.rating, i.seen] AS x").Rows[0][0].ToString());
        Assert.Equal(2, engine.Query("MATCH (:Comment {text: 'same words'})-[:ON {weight: 0.5}]->(:Insight) RETURN count(*) AS n").Rows[0][0].AsInteger);
        Assert.Equal(0, engine.Query("MATCH (n) WHERE n.pushedFrom IS NOT NULL RETURN count(n) AS n").Rows[0][0].AsInteger);
    }

    [Fact]
    public async Task A_pulled_judgement_outlives_the_next_build_and_push()
    {
        await using var server = await shared.OpenEmptyAsync();
        using var store = SeedMap.Build();
        await PushAsync(server, store);
        var clash = store.Read().Relationships.First(r => r.Type == "CONTRADICTS").Properties["id"].AsString;
        await SharedServer.RunAsync(server, $"CREATE (:Judgement {{id: 'j1', relationId: '{clash}', verdict: 'accept', by: 'ann', at: '2024-05-07T00:00:00Z'}})");

        await PullAsync(server, store);
        SeedMap.Build(store: store, startedAt: "2024-09-09T00:00:00Z");
        await PushAsync(server, store);
        var last = await PushAsync(server, store);

        Assert.Equal((0, 0, 0), (last.Created, last.Changed, last.Deleted));
        Assert.Equal("accepted", (await SharedServer.RunAsync(server, $"MATCH ()-[r:CONTRADICTS {{id: '{clash}'}}]->() RETURN r.status"))[0][0].AsString);
    }

    [Theory]
    [InlineData(Preference.Local, "mine")]
    [InlineData(Preference.Server, "theirs")]
    public async Task A_property_set_on_both_sides_is_told_and_neither_side_loses_its_own(Preference preference, string kept)
    {
        await using var server = await shared.OpenEmptyAsync();
        using var store = SeedMap.Build();
        await PushAsync(server, store);
        var insight = store.Read().Nodes.First(n => n.Has("Insight"));
        store.Commit(GraphChanges.None with { PutNodes = [insight with { Properties = insight.Properties.With("mark", "mine") }] });
        await SharedServer.RunAsync(server, $"MATCH (i:Insight {{id: '{insight.Properties["id"].AsString}'}}) SET i.mark = 'theirs'");

        var pulled = await PullAsync(server, store, preference);
        var pushed = await PushAsync(server, store);

        var conflict = Assert.Single(pulled.Conflicts);
        Assert.Equal(("mark", "mine", "theirs"), (conflict.Property, conflict.Local, conflict.Server));
        Assert.Equal(kept, store.Read()[insight.Id].Properties["mark"].AsString);
        Assert.Equal(preference == Preference.Local ? 1 : 0, pushed.Conflicts);
        Assert.Equal("theirs", (await SharedServer.RunAsync(server, "MATCH (i:Insight) WHERE i.mark IS NOT NULL RETURN i.mark"))[0][0].AsString);
    }

    [Fact]
    public async Task An_empty_store_file_gets_the_whole_map()
    {
        await using var server = await shared.OpenEmptyAsync();
        using var folder = new TemporaryFolder();
        using var store = SeedMap.Build();
        await PushAsync(server, store);
        await SharedServer.RunAsync(server, "CREATE (:Place {at: point({x: 1, y: 2}), span: duration('P1D'), days: [date('2024-01-01')]})");

        using var file = SqliteGraphStore.Open(folder["new.db"]);
        var (result, changes) = await GraphPull.CompareAsync(server, file.Read(), null, Preference.Local, TestContext.Current.CancellationToken);
        file.Commit(changes);

        Assert.Equal(2, result.AsText);
        var (mine, theirs) = (MapGraphReader.Read(file.Read()), MapGraphReader.Read(store.Read()));
        Assert.Equal(theirs.Insights.Select(i => i.Id), mine.Insights.Select(i => i.Id));
        Assert.Equal(theirs.Relations.Select(r => (r.Id, r.Confidence, r.Explanation)), mine.Relations.Select(r => (r.Id, r.Confidence, r.Explanation)));
    }

    [Fact]
    public async Task What_was_deleted_here_does_not_come_back()
    {
        await using var server = await shared.OpenEmptyAsync();
        using var store = SeedMap.Build();
        await PushAsync(server, store);

        SeedMap.Build(f => f.StartsWith("1-", StringComparison.Ordinal), store, "2024-06-06T07:08:09Z");
        var pulled = await PullAsync(server, store);

        Assert.Equal((0, 0), (pulled.Nodes, pulled.Relationships));
    }

    private static async Task<PullResult> PullAsync(Neo4jServer server, MemoryGraphStore store, Preference preference = Preference.Local)
    {
        var (result, changes) = await GraphPull.CompareAsync(server, store.Read(), null, preference, TestContext.Current.CancellationToken);
        store.Commit(changes);
        return result;
    }

    private static Task<PushResult> PushAsync(Neo4jServer server, MemoryGraphStore store) =>
        new GraphPush(server, new PushOptions()).RunAsync(store.Read(), null, TestContext.Current.CancellationToken);
}
