using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing.Scenes;
using Picture = ArgumentGraph.Drawing.Picture;

namespace ArgumentGraph.Tests.Drawing;

public sealed class PictureTests
{
    private static readonly ArgumentMap s_map = SampleMap.Create();

    [Theory]
    [InlineData("all")]
    [InlineData("topic:distillation")]
    public void The_scene_of_a_fixed_map_is_as_reviewed(string view)
    {
        var scene = Picture.Draw(s_map, ViewSelection.Parse(view), new PictureOptions { FitPage = false }, GridLayout.Arrange);
        Golden.Verify(SceneText.Of(scene), $"Drawing/{view.Replace(':', '-')}.scene.txt");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Everything_lies_on_the_page_and_words_in_their_boxes(bool hostile)
    {
        var scene = Draw(hostile ? HostileMap.Create() : s_map, ViewSelection.All);
        var page = new Rect(0, 0, scene.Width, scene.Height);
        foreach (var element in scene.Elements)
        {
            Assert.True(Encloses(page, element.Bounds), $"{element.Role} {element.Bounds} on {page}");
            if (element.Role is SceneRole.Box or SceneRole.Chip)
                Assert.All(element.Marks.OfType<TextMark>(), t => Assert.True(t.Left >= element.Bounds.X && t.Left + t.Width <= element.Bounds.Right + 0.01, t.Text));
        }
    }

    [Fact]
    public void Each_shown_insight_is_one_box_and_each_drawn_relation_one_line()
    {
        var scene = Draw(s_map, ViewSelection.All);
        var view = MapView.Of(s_map, ViewSelection.All, scene.Elements.Count(e => e.Role == SceneRole.Box));
        Assert.Equal(view.Insights.Order(), scene.Elements.Where(e => e.Role == SceneRole.Box).Select(e => e.Subject!).Order());
        Assert.Equal(view.Relations.Select(r => r.Id).Order(), scene.Elements.Where(e => e.Role == SceneRole.Relation).Select(e => e.Subject!).Order());
        Assert.Equal(scene.Centres.Keys.Order(), view.Insights.Order());
    }

    [Fact]
    public void Types_of_relations_differ_in_shape_and_not_only_in_colour()
    {
        var scene = Picture.Draw(s_map, ViewSelection.All, new PictureOptions { FitPage = false }, GridLayout.Arrange);
        string Shape(RelationType type) => string.Join("; ", scene.Elements.First(e => e.Role == SceneRole.Relation && e.Relation!.Type == type)
            .Marks.Cast<PathMark>().Select(m => $"{m.Stroke?.Width} {m.Stroke?.Dash} {m.Fill is null} {m.Segments.Length}"));
        Assert.Equal(3, Enum.GetValues<RelationType>().Select(Shape).Distinct().Count());
        Assert.Contains("(9, 5)", Shape(RelationType.Contradicts), StringComparison.Ordinal);
    }

    [Fact]
    public void The_legend_explains_the_types_that_are_drawn_and_no_others()
    {
        string[] Legend(ViewSelection view) => [.. Picture.Draw(s_map, view, new PictureOptions { FitPage = false }, GridLayout.Arrange)
            .Elements.Where(e => e.Role == SceneRole.Legend).Select(e => e.Alt)];
        Assert.Equal(["supports", "contradicts", "restates", "? apparent, not proven", "filled: accepted"], Legend(ViewSelection.All));
        Assert.Equal(["supports", "contradicts", "restates"], Legend(ViewSelection.Parse("topic:distillation")));
    }

    [Fact]
    public void A_picture_that_would_outgrow_its_page_shows_less_and_says_so()
    {
        var fitting = Draw(s_map, ViewSelection.All);
        var growing = Picture.Draw(s_map, ViewSelection.All, new PictureOptions { FitPage = false }, GridLayout.Arrange);
        Assert.Equal((1600, 900), (fitting.Width, fitting.Height));
        Assert.True(growing.Height > 900);
        Assert.Equal(16.0 / 9, growing.Width / growing.Height, 2);
        Assert.Contains("with weaker ones", fitting.Elements.Single(e => e.Role == SceneRole.LeftOut).Alt, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_fits_carries_as_much_as_its_page_holds()
    {
        var shown = Draw(s_map, ViewSelection.All).Centres.Count;
        var oneMore = Picture.Draw(s_map, ViewSelection.All, new PictureOptions { FitPage = false, MaxInsights = shown + 2 }, GridLayout.Arrange);
        Assert.True(oneMore.Width > 1600 || oneMore.Height > 900);
    }

    [Fact]
    public void Signs_for_edge_and_weakness_stand_only_where_stances_divide_the_board()
    {
        int Signs(string topic) => Draw(s_map, new OneTopic(topic)).Elements.Where(e => e.Role == SceneRole.SideHeading).SelectMany(e => e.Marks).OfType<PathMark>().Count();
        Assert.Equal(2, Signs("distillation"));
        Assert.Equal(0, Signs("moat"));
    }

    [Fact]
    public void A_route_that_pauses_at_its_ends_still_has_bars_across_it()
    {
        var scene = Picture.Draw(s_map, new OneTopic("moat"), new PictureOptions(), request => WithPauses(GridLayout.Arrange(request)));
        var line = scene.Elements.First(e => e.Role == SceneRole.Relation && e.Relation!.Type == RelationType.Contradicts);
        var plain = Picture.Draw(s_map, new OneTopic("moat"), new PictureOptions(), GridLayout.Arrange)
            .Elements.First(e => e.Role == SceneRole.Relation && e.Relation!.Type == RelationType.Contradicts);
        Assert.Equal(plain.Marks.Skip(1).Cast<PathMark>().Select(m => m.Start), line.Marks.Skip(1).Cast<PathMark>().Select(m => m.Start));
    }

    private static LayoutResult WithPauses(LayoutResult layout) => layout with
    {
        Routes = [.. layout.Routes.Select(r => r with { Segments = [new RouteSegment(r.Start, r.Start, r.Start), .. r.Segments, new RouteSegment(r.Segments[^1].End, r.Segments[^1].End, r.Segments[^1].End)] })],
    };

    [Fact]
    public void On_a_page_that_grew_the_title_is_as_large_as_before_for_the_page()
    {
        double Share(bool fit)
        {
            var scene = Picture.Draw(s_map, ViewSelection.All, new PictureOptions { FitPage = fit }, GridLayout.Arrange);
            return scene.Elements.Single(e => e.Role == SceneRole.Title).Marks.OfType<TextMark>().First().Size / scene.Width;
        }

        Assert.Equal(Share(fit: true), Share(fit: false), 3);
    }

    [Fact]
    public void A_map_of_nothing_is_a_page_with_a_title()
    {
        var scene = Draw(ArgumentMap.Empty, ViewSelection.All);
        Assert.Equal("What no documents say", scene.Title);
        Assert.Empty(scene.Centres);
    }

    [Fact]
    public void Positions_of_the_picture_before_reach_the_layout()
    {
        var before = Draw(s_map, ViewSelection.All).Centres;
        LayoutRequest? asked = null;
        Picture.Draw(s_map, ViewSelection.All, new PictureOptions { Previous = before }, request => GridLayout.Arrange(asked = request));
        Assert.Equal(before, asked!.Options.Previous);
    }

    private static Scene Draw(ArgumentMap map, ViewSelection view) => Picture.Draw(map, view, new PictureOptions(), GridLayout.Arrange);

    private static bool Encloses(Rect outer, Rect inner) =>
        inner.X >= outer.X - 0.01 && inner.Y >= outer.Y - 0.01 && inner.Right <= outer.Right + 0.01 && inner.Bottom <= outer.Bottom + 0.01;
}
