using ArgumentGraph.Layout;
using static ArgumentGraph.Tests.Layout.Maps;

namespace ArgumentGraph.Tests.Layout;

[Collection(LayoutCollection.Name)]
public sealed class BoardTests(EngineFixture engines)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData("node"), InlineData("in process")]
    public void The_strongest_contradiction_is_the_top_row_and_supports_come_below_in_their_column(string engine)
    {
        var request = Board(
            [Side("a1", 0), Side("a2", 0), Side("a3", 0), Side("b1", 1), Side("b2", 1), Side("b3", 1)],
            [Contradicts("a2", "b2"), Contradicts("a1", "b1"), Supports("a3", "a2"), Supports("b3", "b1")]);
        var result = Arrange(request, engine);
        Assert.Empty(Flaws.Of(request, result));
        Assert.Equal(["a2", "a3", "a1"], Column(result, "a"));
        Assert.Equal(["b2", "b1", "b3"], Column(result, "b"));
        Assert.Equal(At(result, "a2").Center.Y, At(result, "b2").Center.Y);
        Assert.Equal(At(result, "a1").Center.Y, At(result, "b1").Center.Y);
        Assert.Equal((0, 0, 1472), (At(result, "a2").X, At(result, "a2").Y, At(result, "b2").Right));
    }

    [Fact]
    public void Many_contradictions_of_one_claim_leave_it_apart_and_their_labels_are_clear()
    {
        var request = Board(
            [Side("a", 0), Side("c", 0), .. Enumerable.Range(0, 4).Select(index => Side($"b{index}", 1))],
            [.. Enumerable.Range(0, 4).Select(index => Contradicts("a", $"b{index}")), Contradicts("c", "b0")]);
        var result = Arrange(request, "node");
        Assert.DoesNotContain(Flaws.Of(request, result), flaw => flaw.Contains("overlap", StringComparison.Ordinal));
        Assert.All(result.Routes, route => Assert.NotNull(route.LabelCenter));
        Assert.Equal(4, result.Routes.Where(route => route.Id.StartsWith("ax", StringComparison.Ordinal)).Select(route => route.Start).Distinct().Count());
    }

    [Fact]
    public void Boxes_without_a_side_lie_in_a_strip_below_both_columns()
    {
        var request = Board([Side("a", 0), Side("b", 1), .. Enumerable.Range(0, 7).Select(index => Box($"s{index}", null, 300, 70, 2))], [Contradicts("a", "b")]);
        var result = Arrange(request, "node");
        Assert.All(result.Nodes.Where(node => node.Id[0] == 's'), node => Assert.True(node.Bounds.Y >= At(result, "a").Bottom && node.Bounds.Right <= 1472));
    }

    [Fact]
    public void Without_a_width_the_columns_leave_room_for_the_widest_label()
    {
        var result = Arrange(Board([Side("a", 0), Side("b", 1)], [Contradicts("a", "b", "rival cause", 220)], 0), "node");
        Assert.True(At(result, "b").X - At(result, "a").Right >= 220 + 40);
    }

    [Fact]
    public void A_board_of_one_side_or_of_none_is_still_drawn()
    {
        Assert.Equal(2, Arrange(Board([Side("a", 0), Side("c", 0)], [Supports("c", "a")]), "node").Nodes.Length);
        Assert.Single(Arrange(Board([Box("s", null, 300, 70, 2)], []), "node").Nodes);
    }

    private static LayoutNode Side(string id, int column) => Box(id, null, 480, 90, column);

    private static Rect At(LayoutResult result, string id) => result.Nodes.First(node => node.Id == id).Bounds;

    private static IEnumerable<string> Column(LayoutResult result, string prefix) =>
        result.Nodes.Where(node => node.Id.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(node => node.Bounds.Y).Select(node => node.Id);

    private LayoutResult Arrange(LayoutRequest request, string engine) => MapLayout.Arrange(request, engines[engine], Token);
}
