using ArgumentGraph.Layout;
using static ArgumentGraph.Tests.Layout.Maps;

namespace ArgumentGraph.Tests.Layout;

[Collection(LayoutCollection.Name)]
public sealed class SavedPositionsTests(EngineFixture engines)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData("node", 11), InlineData("node", 12), InlineData("in process", 11)]
    public void A_map_opened_again_is_the_same_to_the_last_digit(string engine, int seed)
    {
        var request = Generated(seed, 50, 6);
        var first = Arrange(request, engine);
        var again = Arrange(Reopened(request, first), engine);
        Assert.Equal(first.Nodes, again.Nodes);
        Assert.Equal(first.Groups, again.Groups);
        Assert.Equal((first.Width, first.Height), (again.Width, again.Height));
        Assert.Equal(first.Routes.Select(route => (route.Start, route.LabelCenter)), again.Routes.Select(route => (route.Start, route.LabelCenter)));
    }

    [Fact]
    public void A_board_opened_again_is_the_same_to_the_last_digit()
    {
        var first = Arrange(SampleBoard(), "node");
        Assert.Equal(first.Nodes, Arrange(Reopened(SampleBoard(), first), "node").Nodes);
    }

    [Theory]
    [InlineData("node", 21, 24, 4), InlineData("node", 22, 60, 6), InlineData("node", 23, 120, 10), InlineData("node", 24, 40, 1)]
    [InlineData("in process", 21, 24, 4), InlineData("in process", 22, 60, 6), InlineData("in process", 23, 120, 10)]
    public void A_tenth_more_boxes_move_the_old_ones_by_less_than_a_box_on_median(string engine, int seed, int boxes, int topics)
    {
        var after = Generated(seed, boxes, topics);
        var before = WithoutEveryTenth(after);
        var old = Arrange(before, engine);
        var result = Arrange(Reopened(after, old), engine);
        var moves = Moves(old, result);
        Assert.True(moves[moves.Count / 2] < 200, $"median {moves[moves.Count / 2]}");
        Assert.DoesNotContain(Flaws.Of(after, result), flaw => !flaw.Contains("label", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_topic_finds_room_and_moves_nothing()
    {
        var before = Generated(31, 40, 4);
        var old = Arrange(before, "node");
        var after = Groups([.. before.Nodes, Box("x", "new"), Box("y", "new")], [.. before.Edges, Contradicts("x", "y")]);
        Assert.All(Moves(old, Arrange(Reopened(after, old), "node")), move => Assert.True(move < 0.02));
    }

    [Fact]
    public void Gone_boxes_leave_the_others_in_place()
    {
        var before = Generated(32, 40, 4);
        var old = Arrange(before, "node");
        var left = WithoutEveryTenth(before);
        Assert.All(Moves(old, Arrange(Reopened(left, old), "node")), move => Assert.True(move < 0.02));
    }

    [Fact]
    public void A_box_that_grew_pushes_its_neighbours_only()
    {
        var before = Generated(33, 40, 4);
        var old = Arrange(before, "node");
        var after = before with { Nodes = [.. before.Nodes.Select((node, index) => index == 5 ? node with { Width = 380, Height = 130 } : node)] };
        var result = Arrange(Reopened(after, old), "node");
        Assert.DoesNotContain(Flaws.Of(after, result), flaw => flaw.Contains("overlaps", StringComparison.Ordinal));
        Assert.True(Moves(old, result)[20] < 100);
    }

    private static LayoutRequest SampleBoard() => Board(
        [Box("a", null, 480, 90), Box("b", null, 480, 90, 1), Box("c", null, 480, 90), Box("d", null, 480, 90, 1), Box("s", null, 300, 70, 2)],
        [Contradicts("a", "b"), Contradicts("c", "b"), Supports("c", "a"), Supports("d", "b")]);

    private LayoutResult Arrange(LayoutRequest request, string engine) => MapLayout.Arrange(request, engines[engine], Token);

    private static List<double> Moves(LayoutResult before, LayoutResult after)
    {
        var old = before.Nodes.ToDictionary(node => node.Id, node => node.Bounds.Center, StringComparer.Ordinal);
        return [.. after.Nodes.Where(node => old.ContainsKey(node.Id))
            .Select(node => Math.Sqrt(Math.Pow(node.Bounds.Center.X - old[node.Id].X, 2) + Math.Pow(node.Bounds.Center.Y - old[node.Id].Y, 2))).Order()];
    }
}
