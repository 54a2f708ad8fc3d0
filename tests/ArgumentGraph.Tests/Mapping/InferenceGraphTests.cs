using System.Text;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Interchange.Json;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Mapping;

public sealed class InferenceGraphTests : IDisposable
{
    private static readonly Document s_document = Maps.Document("a.txt");
    private static readonly Insight s_rain = Maps.Insight("It rains all week.", s_document);
    private static readonly Insight s_roof = Maps.Insight("The roof leaks.", s_document);
    private static readonly Insight s_cellar = Maps.Insight("The cellar will be wet.", s_document);
    private static readonly Insight s_pump = Maps.Insight("A pump runs day and night.", s_document);

    private readonly MemoryGraphStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Linked_premises_and_an_undercut_come_back_from_the_graph()
    {
        var map = Wet();
        Store(map);
        var back = Assert.Single(MapGraphReader.Read(_store.Read()).Inferences);
        var gone = Assert.Single(map.Inferences);
        Assert.Equal((gone.Id, gone.Type, gone.Conclusion, gone.Method), (back.Id, back.Type, back.Conclusion, back.Method));
        Assert.Equal(gone.Premises, back.Premises);
        var undercut = Assert.Single(back.Undercuts);
        Assert.Equal((s_pump.Id, 0.7, "The water is taken out."), (undercut.InsightId, undercut.Confidence, undercut.Explanation));
        Assert.Equal("pump", Assert.Single(undercut.Evidence).Cue);
    }

    [Fact]
    public void The_same_inference_again_changes_nothing_and_without_it_all_goes()
    {
        Store(Wet());
        Assert.True(Store(Wet()).IsEmpty);
        Assert.Equal(new ChangeCounts(0, 0, 5), Store(Wet() with { Inferences = [] }));
    }

    [Fact]
    public void The_exchange_format_holds_inferences()
    {
        var json = Json(Wet());
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.Equal(json, Json(MapJson.Read(stream)));
        Assert.Contains("\"undercuts\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_premises_does_not_change_the_id() => Assert.Equal(
        Inference.IdOf(RelationType.Supports, ["a", "b"], "c"), Inference.IdOf(RelationType.Supports, ["b", "a"], "c"));

    private static ArgumentMap Wet()
    {
        var premises = new[] { s_rain.Id, s_roof.Id }.Order(StringComparer.Ordinal).ToArray();
        var at = s_pump.Text.IndexOf("pump", StringComparison.Ordinal);
        var undercut = new Undercut(s_pump.Id, 0.7, "The water is taken out.", [new Evidence(s_pump.Id, new TextSpan(at, at + 4), "pump")]);
        return Maps.Of([s_document], [s_rain with { Topics = [] }, s_roof with { Topics = [] }, s_cellar with { Topics = [] }, s_pump with { Topics = [] }]) with
        {
            Inferences = [new Inference(Inference.IdOf(RelationType.Supports, premises, s_cellar.Id), RelationType.Supports, [.. premises], s_cellar.Id, "test", [undercut])],
        };
    }

    private static string Json(ArgumentMap map)
    {
        using var stream = new MemoryStream();
        MapJson.Write(map, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private ChangeCounts Store(ArgumentMap map)
    {
        var delta = GraphDelta.Between(_store.Read(), MapGraphWriter.Write(map));
        foreach (var batch in delta.Batches(100))
            _store.Commit(batch);
        return delta.Counts;
    }
}
