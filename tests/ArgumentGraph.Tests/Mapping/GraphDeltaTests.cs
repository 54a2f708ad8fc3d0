using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Mapping;

public sealed class GraphDeltaTests : IDisposable
{
    private static readonly Document s_first = Maps.Document("a.txt");
    private static readonly Document s_second = Maps.Document("b.txt");
    private static readonly Insight s_late = Maps.Insight("Trains are always late in the morning.", s_first);
    private static readonly Insight s_shared = Maps.Insight("Trains are never late in the morning.", s_first, s_second);

    private readonly MemoryGraphStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_map_comes_back_from_the_graph_as_it_went_in()
    {
        var map = Both();

        Store(map);

        Assert.Equal(Text(map), Text(MapGraphReader.Read(_store.Read())));
    }

    [Fact]
    public void The_same_map_again_changes_nothing()
    {
        var first = Store(Both());
        var second = Store(Both());

        Assert.Equal((0, 0), (first.Changed, first.Deleted));
        Assert.True(second.IsEmpty);
    }

    [Fact]
    public void An_insight_in_two_documents_is_one_node_with_two_places()
    {
        Store(Both());

        var insight = MapGraphReader.Read(_store.Read()).Insights.Single(i => i.Id == s_shared.Id);

        Assert.Equal([s_first.Id, s_second.Id], insight.Sources.Select(p => p.DocumentId));
    }

    [Fact]
    public void A_removed_document_takes_its_passages_along_and_leaves_the_judgement()
    {
        Store(Both());
        AddJudgement("accept");
        Store(Maps.Of([s_second], [Maps.Insight(s_shared.Text, s_second)]));

        var graph = _store.Read();
        Assert.Single(graph.Nodes, n => n.Has(MapSchema.Document));
        Assert.Single(graph.Nodes, n => n.Has(MapSchema.Passage));
        Assert.Single(graph.Nodes, n => n.Has(MapSchema.Insight));
        Assert.Single(graph.Nodes, n => n.Has(MapSchema.Judgement));
    }

    [Fact]
    public void What_people_added_survives_a_build()
    {
        Store(Both());
        var graph = _store.Read();
        var node = graph.Nodes.Single(n => n.Properties["text"] == s_late.Text && n.Has(MapSchema.Insight));
        var other = graph.Nodes.First(n => n.Has(MapSchema.Insight) && n.Id != node.Id);
        _store.Commit(GraphChanges.None with
        {
            PutNodes = [node with { Labels = ["Insight", "Sharp"], Properties = node.Properties.With("note", "ask them") }],
            PutRelationships = [new Relationship(new RelationshipId(graph.NextRelationshipId), "SUPPORTS", node.Id, other.Id, PropertyMap.Empty)],
        });

        var counts = Store(Both());

        Assert.True(counts.IsEmpty);
        var kept = _store.Read()[node.Id];
        Assert.Equal(["Insight", "Sharp"], kept.Labels);
        Assert.Equal((Value)"ask them", kept.Properties["note"]);
        var drawn = MapGraphReader.Read(_store.Read()).Relations.Single(r => r.Type == RelationType.Supports);
        Assert.Equal((MapSchema.Manual, RelationStatus.Accepted), (drawn.Method, drawn.Status));
    }

    [Fact]
    public void Every_batch_leaves_a_whole_graph()
    {
        var delta = GraphDelta.Between(PropertyGraph.Empty, MapGraphWriter.Write(Both()));

        foreach (var batch in delta.Batches(1))
            _store.Commit(batch);

        Assert.Equal(Text(Both()), Text(MapGraphReader.Read(_store.Read())));
    }

    [Theory]
    [InlineData("accept", RelationStatus.Accepted)]
    [InlineData("reject", RelationStatus.Rejected)]
    [InlineData("unsure", RelationStatus.Unsure)]
    public void A_verdict_outlives_a_build(string verdict, RelationStatus status)
    {
        Store(Both());
        AddJudgement(verdict);

        Store(Both());
        Store(Both());

        Assert.Equal(status, Assert.Single(MapGraphReader.Read(_store.Read()).Relations).Status);
    }

    [Fact]
    public void A_changed_text_turns_its_verdict_into_another_look_and_keeps_it_so()
    {
        Store(Both());
        AddJudgement("accept");
        var edited = Maps.Insight("Trains are nearly always late in the morning.", s_first);
        var map = Maps.Of([s_first, s_second], [edited, s_shared], Maps.Contradiction(edited, s_shared));

        Store(map);
        Store(map);

        Assert.Equal(RelationStatus.NeedsAnotherLook, Assert.Single(MapGraphReader.Read(_store.Read()).Relations).Status);
        Assert.Single(_store.Read().Nodes, n => n.Has(MapSchema.Judgement));
    }

    private static ArgumentMap Both() =>
        Maps.Of([s_first, s_second], [s_late, s_shared], Maps.Contradiction(s_late, s_shared));

    private static string Text(ArgumentMap map) => string.Join('\n', MapGraphWriter.Write(map).Nodes)
        + string.Join('\n', MapGraphWriter.Write(map).Nodes.Select(n => string.Join(',', n.Properties)))
        + string.Join('\n', MapGraphWriter.Write(map).Relationships.Select(r => $"{r.Type} {r.Key} {string.Join(',', r.Properties)}"));

    private ChangeCounts Store(ArgumentMap map)
    {
        var before = _store.Read();
        var delta = GraphDelta.Between(before, MapGraphWriter.Write(Judgements.Apply(map, before)));
        foreach (var batch in delta.Batches(3))
            _store.Commit(batch);
        return delta.Counts;
    }

    private void AddJudgement(string verdict)
    {
        var graph = _store.Read();
        var relation = graph.Relationships.Single(r => r.Type == "CONTRADICTS");
        _store.Commit(GraphChanges.None with
        {
            PutNodes =
            [
                new Node(new NodeId(graph.NextNodeId), [MapSchema.Judgement], PropertyMap.Of(
                    ("id", "j1"), ("verdict", verdict), ("by", "an analyst"), ("at", "2026-05-03"), ("relationId", relation.Properties["id"]))),
            ],
        });
    }
}
