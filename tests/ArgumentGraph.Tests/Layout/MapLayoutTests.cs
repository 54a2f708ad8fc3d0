using ArgumentGraph.Layout;
using static ArgumentGraph.Tests.Layout.Maps;

namespace ArgumentGraph.Tests.Layout;

[Collection(LayoutCollection.Name)]
public sealed class MapLayoutTests(EngineFixture engines)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData("node"), InlineData("in process")]
    public void Opponents_face_one_another_with_the_label_between_and_supports_straight_below(string engine)
    {
        var request = Groups(
            [Box("a", "t"), Box("b", "t"), Box("c", "t"), Box("d", "t")],
            [Contradicts("a", "b"), Supports("c", "a"), Supports("d", "b")]);
        var result = Arrange(request, engine);
        var (a, b, c, d) = (At(result, "a"), At(result, "b"), At(result, "c"), At(result, "d"));
        Assert.Equal(a.Center.Y, b.Center.Y);
        Assert.True(Math.Abs(a.Center.X - b.Center.X) - 220 >= 92 + 28);
        Assert.Equal(new Point((a.Center.X + b.Center.X) / 2, a.Center.Y), result.Routes[0].LabelCenter);
        Assert.Equal((a.Center.X, b.Center.X), (c.Center.X, d.Center.X));
        Assert.True(c.Y > a.Bottom && d.Y > b.Bottom);
    }

    [Theory, InlineData("node"), InlineData("in process")]
    public void Three_in_a_row_of_contradictions_share_one_level(string engine)
    {
        var result = Arrange(Groups([Box("a", "t"), Box("b", "t"), Box("c", "t")], [Contradicts("a", "b"), Contradicts("b", "c")]), engine);
        Assert.Single(result.Nodes.Select(node => node.Bounds.Center.Y).Distinct());
        Assert.All(result.Routes, route => Assert.NotNull(route.LabelCenter));
    }

    [Theory]
    [InlineData("node", 1, 24, 4), InlineData("node", 2, 60, 6), InlineData("node", 3, 40, 1), InlineData("node", 4, 80, 9)]
    [InlineData("in process", 1, 24, 4), InlineData("in process", 2, 60, 6), InlineData("in process", 3, 40, 1), InlineData("in process", 4, 80, 9)]
    public void Generated_maps_have_no_flaw_and_supports_flow_upward(string engine, int seed, int boxes, int topics)
    {
        var request = Generated(seed, boxes, topics);
        var result = Arrange(request, engine);
        Assert.Empty(Flaws.Of(request, result));
        Assert.All(request.Edges.Where(edge => edge.Kind == LayoutEdgeKind.Upward), edge => Assert.True(At(result, edge.From).Y > At(result, edge.To).Bottom, edge.Id));
        Assert.InRange(result.Width / result.Height, 1.1, 2.6);
    }

    [Theory, InlineData(1, 24, 4), InlineData(3, 40, 3), InlineData(4, 60, 9)]
    public void Links_onto_links_end_on_the_label_and_pass_through_nothing(int seed, int boxes, int topics)
    {
        var request = WithLinksOntoLinks(Generated(seed, boxes, topics));
        var result = Arrange(request, "node");
        var unlabelled = result.Routes.Where(route => route.LabelCenter is null).Select(route => route.Id).ToHashSet();
        var whole = request.Edges.Zip(result.Routes).Where(pair => pair.First.Onto is null || !unlabelled.Contains(pair.First.Onto)).ToList();
        Assert.Contains(whole, pair => pair.First.Onto is not null);
        Assert.Empty(Flaws.Of(request with { Edges = [.. whole.Select(pair => pair.First)] }, result with { Routes = [.. whole.Select(pair => pair.Second)] }));
    }

    [Fact]
    public void A_link_onto_a_link_that_is_not_there_is_refused()
    {
        var request = Groups([Box("a", "t"), Box("b", "t")], [Contradicts("a", "b"), new LayoutEdge("u", "b", "a", LayoutEdgeKind.Upward, 0, 0) { Onto = "none" }]);
        Assert.Contains("ends on 'none'", Assert.Throws<ArgumentException>(() => Arrange(request, "node")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Few_labels_find_no_place()
    {
        var request = Generated(5, 60, 5);
        var result = Arrange(request, "node");
        var (labelled, placed) = (request.Edges.Count(edge => edge.LabelWidth > 0), result.Routes.Count(route => route.LabelCenter is not null));
        Assert.True(placed >= 0.9 * labelled, $"{placed} of {labelled}");
    }

    [Fact]
    public void The_order_of_the_request_bears_only_on_the_order_of_the_result()
    {
        var request = Generated(6, 30, 4);
        var turned = request with { Nodes = [.. request.Nodes.Reverse()], Edges = [.. request.Edges.Reverse()], Groups = [.. request.Groups.Reverse()] };
        var (one, other) = (Arrange(request, "node"), Arrange(turned, "node"));
        Assert.Equal(one.Nodes, other.Nodes.Reverse());
        Assert.Equal(one.Groups, other.Groups.Reverse());
        Assert.Equal(one.Routes.Select(Print), other.Routes.Reverse().Select(Print));
    }

    [Fact]
    public void Another_worker_gives_the_same_digits()
    {
        var request = Generated(7, 30, 4);
        using var fresh = new Msagl.NodeLayoutEngine(Msagl.NodeWorkerOptions.Default);
        Assert.Equal(Print(Arrange(request, "node")), Print(MapLayout.Arrange(request, fresh, Token)));
    }

    [Theory, InlineData("node"), InlineData("in process")]
    public void Many_supports_of_one_claim_become_rows_of_the_page_s_shape(string engine)
    {
        var request = Groups(
            Enumerable.Range(0, 31).Select(index => Box($"c{index:00}", "star")), Enumerable.Range(1, 30).Select(index => Supports($"c{index:00}", "c00")));
        var result = Arrange(request, engine);
        Assert.Empty(Flaws.Of(request, result));
        Assert.InRange(result.Width / result.Height, 0.7, 2.6);
        Assert.All(request.Edges, edge => Assert.True(At(result, edge.From).Y > At(result, "c00").Bottom));
    }

    [Fact]
    public void Boxes_without_links_fill_the_page_s_shape()
    {
        var result = Arrange(Groups(Enumerable.Range(0, 60).Select(index => Box($"d{index:00}", "dust", 200, 58 + (18 * (index % 3)))), []), "node");
        Assert.InRange(result.Width / result.Height, 1.2, 2.4);
    }

    [Fact]
    public void A_long_chain_is_one_plumb_line()
    {
        var result = Arrange(Groups(Enumerable.Range(0, 40).Select(index => Box($"c{index:00}")), Enumerable.Range(1, 39).Select(index => Supports($"c{index:00}", $"c{index - 1:00}"))), "node");
        Assert.Single(result.Nodes.Select(node => node.Bounds.Center.X).Distinct());
        Assert.All(result.Routes, route => Assert.Single(route.Segments));
    }

    [Fact]
    public void Supports_in_a_circle_are_all_drawn()
    {
        var request = Groups([Box("a", "t"), Box("b", "t"), Box("c", "t")], [Supports("a", "b"), Supports("b", "c"), Supports("c", "a"), Contradicts("a", "b")]);
        Assert.Empty(Flaws.Of(request, Arrange(request, "node")));
    }

    [Fact]
    public void Links_of_several_kinds_between_one_pair_do_not_coincide()
    {
        var request = Groups(
            [Box("a", "t"), Box("b", "t"), Box("c", "t")],
            [Contradicts("a", "b", "framing"), Contradicts("a", "b", "scope"), Supports("c", "a"), Contradicts("a", "c", "negation")]);
        var result = Arrange(request, "node");
        Assert.Empty(Flaws.Of(request, result));
        Assert.All(result.Routes, route => Assert.True(request.Edges.First(edge => edge.Id == route.Id).LabelWidth == 0 || route.LabelCenter is not null));
        Assert.Equal(4, result.Routes.Select(route => route.Start).Distinct().Count());
    }

    [Fact]
    public void Boxes_without_a_group_have_no_frame()
    {
        var result = Arrange(Groups([Box("a"), Box("b", "t")], [Supports("a", "b")]), "node");
        Assert.Equal("t", Assert.Single(result.Groups).Id);
    }

    [Fact]
    public void Nothing_gives_an_empty_page() => Assert.Equal((0, 0), (Arrange(Groups([], []), "node").Width, Arrange(Groups([], []), "node").Height));

    [Fact]
    public void A_wrong_request_is_refused_by_name()
    {
        Assert.Contains("ends at 'b'", Refused(Groups([Box("a")], [Supports("a", "b")])), StringComparison.Ordinal);
        Assert.Contains("joins 'a' with itself", Refused(Groups([Box("a")], [Supports("a", "a")])), StringComparison.Ordinal);
        Assert.Contains("'a' measures 0", Refused(Groups([Box("a", null, 0)], [])), StringComparison.Ordinal);
        Assert.Contains("Two boxes have the id 'a'", Refused(Groups([Box("a"), Box("a")], [])), StringComparison.Ordinal);
    }

    private string Refused(LayoutRequest request) => Assert.Throws<ArgumentException>(() => Arrange(request, "node")).Message;

    private LayoutResult Arrange(LayoutRequest request, string engine) => MapLayout.Arrange(request, engines[engine], Token);

    private static Rect At(LayoutResult result, string id) => result.Nodes.First(node => node.Id == id).Bounds;

    private static string Print(LayoutResult result) =>
        string.Join('\n', [.. result.Nodes.Select(node => node.ToString()), .. result.Groups.Select(group => group.ToString()), .. result.Routes.Select(Print)]);

    private static string Print(EdgeRoute route) => $"{route.Id} {route.Start} {string.Join(' ', route.Segments)} {route.LabelCenter}";
}
