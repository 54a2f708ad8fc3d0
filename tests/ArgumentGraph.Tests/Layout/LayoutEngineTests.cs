using ArgumentGraph.Layout;

namespace ArgumentGraph.Tests.Layout;

/// <summary>What both engines promise, whatever their numbers.</summary>
[Collection(LayoutCollection.Name)]
public sealed class LayoutEngineTests(EngineFixture engines)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData("node"), InlineData("in process")]
    public void Layers_put_the_upper_box_above_and_boxes_of_a_layer_level(string engine)
    {
        var task = new LayerTask([new(200, 70), new(100, 50), new(300, 90)], [new(0, 1), new(0, 2)], 28, 56);
        var centers = engines[engine].Layers(task, Token);
        Assert.Equal(centers[1].Y, centers[2].Y, 6);
        Assert.True(centers[1].Y - centers[0].Y >= 35 + 56 + 45 - 0.01);
        Assert.True(Math.Abs(centers[1].X - centers[2].X) >= 50 + 28 + 150 - 0.01);
    }

    [Theory, InlineData("node"), InlineData("in process")]
    public void A_circle_of_links_still_gets_layers(string engine)
    {
        var task = new LayerTask([new(100, 50), new(100, 50), new(100, 50)], [new(0, 1), new(1, 2), new(2, 0)], 28, 56);
        Assert.Equal(3, engines[engine].Layers(task, Token).Distinct().Count());
    }

    [Theory, InlineData("node"), InlineData("in process")]
    public void Places_are_as_wished_where_nothing_is_in_the_way(string engine) =>
        Assert.Equal([3.25, 500.5], engines[engine].Align(new AlignTask([new(3.25, 1), new(500.5, 1)], [new(0, 1, 100)], []), Token));

    [Theory, InlineData("node"), InlineData("in process")]
    public void The_lighter_place_gives_way(string engine)
    {
        var places = engines[engine].Align(new AlignTask([new(0, 1000), new(10, 1)], [new(0, 1, 100)], []), Token);
        Assert.InRange(places[0], -0.2, 0);
        Assert.Equal(100, places[1] - places[0], 3);
    }

    [Theory, InlineData("node"), InlineData("in process")]
    public void Exact_separations_hold_among_attractions(string engine)
    {
        var places = engines[engine].Align(new AlignTask([new(0, 0.1), new(40, 0.1), new(900, 0.1)], [new(0, 1, 50), new(1, 2, 0, Exactly: true)], [new(0, 2, 1)]), Token);
        Assert.Equal(places[1], places[2], 3);
        Assert.True(places[1] - places[0] >= 50 - 0.01);
    }

    [Theory, InlineData("node", 0), InlineData("in process", 0), InlineData("node", 700), InlineData("in process", 700)]
    public void Packed_boxes_do_not_overlap_and_keep_to_the_width(string engine, double width)
    {
        var sizes = Enumerable.Range(0, 30).Select(index => new Size(100 + (index * 37 % 150), 60 + (index * 53 % 90))).ToList();
        var corners = engines[engine].Pack(new PackTask([.. sizes], 1.7, width), Token);
        var rects = corners.Zip(sizes, (corner, size) => new Rect(corner.X, corner.Y, size.Width, size.Height)).ToList();
        Assert.All(rects, (rect, index) => Assert.DoesNotContain(rects.Skip(index + 1), other =>
            rect.X < other.Right - 0.01 && other.X < rect.Right - 0.01 && rect.Y < other.Bottom - 0.01 && other.Y < rect.Bottom - 0.01));
        Assert.All(rects, rect => Assert.True(rect is { X: >= 0, Y: >= 0 } && (width == 0 || rect.Right <= width)));
    }

    [Theory, InlineData("node"), InlineData("in process")]
    public void A_link_goes_round_the_box_in_its_way(string engine)
    {
        var corners = engines[engine].Route(new RouteTask(
            [new(0, 0, 440, 80), new(0, 136, 480, 98), new(0, 290, 440, 80)],
            [new(2, 0, new(0, -40), new(0, 40))], 10, 9), Token)[0];
        Assert.Equal((220, 290), (Math.Round(corners[0].X), Math.Round(corners[0].Y)));
        Assert.Equal((220, 80), (Math.Round(corners[^1].X), Math.Round(corners[^1].Y)));
        Assert.Contains(corners, corner => corner.X < 0 || corner.X > 480);
    }

    [Theory, InlineData("node"), InlineData("in process")]
    public void Two_links_through_one_lane_keep_apart(string engine)
    {
        var ways = engines[engine].Route(new RouteTask(
            [new(0, 0, 200, 80), new(300, 300, 200, 80), new(0, 300, 200, 80), new(300, 0, 200, 80)],
            [new(0, 1, new(0, 40), new(0, -40)), new(2, 3, new(0, -40), new(0, 40))], 10, 9), Token);
        var levels = ways.SelectMany(way => way.Zip(way.Skip(1)).Where(piece => Math.Abs(piece.First.X - piece.Second.X) > 50).Select(piece => piece.First.Y)).ToList();
        Assert.All(levels, (y, index) => Assert.DoesNotContain(levels.Skip(index + 1), other => Math.Abs(other - y) < 2));
    }
}
