using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Layout;
using Picture = ArgumentGraph.Drawing.Picture;

namespace ArgumentGraph.Tests.Drawing;

[Collection(LayoutCollection.Name)]
public sealed class UndercutTests(EngineFixture engines)
{
    private static readonly ArgumentMap s_map = UndercutMap.Create();

    [Theory]
    [InlineData("all"), InlineData("contradictions"), InlineData("topic:distillation")]
    public void The_line_of_an_undercut_ends_on_the_chip_or_dot_of_its_relation(string view)
    {
        var scene = Draw(view);
        var undercuts = scene.Elements.Where(e => e.Role == SceneRole.Undercut).ToArray();
        Assert.NotEmpty(undercuts);
        Assert.All(undercuts, undercut =>
        {
            var step = scene.Elements.Single(e => e.Role is SceneRole.Chip or SceneRole.Inference && e.Subject == undercut.Subject).Bounds;
            var end = ((PathMark)undercut.Marks[0]).Segments[^1].End;
            Assert.InRange(end.X, step.X - 4, step.Right + 4);
            Assert.InRange(end.Y, step.Y - 4, step.Bottom + 4);
            var start = ((PathMark)undercut.Marks[0]).Start;
            var box = scene.Elements.Single(e => e.Role == SceneRole.Box && e.Subject == undercut.Undercutter).Bounds;
            Assert.True(start.X >= box.X - 0.1 && start.X <= box.Right + 0.1 && start.Y >= box.Y - 0.1 && start.Y <= box.Bottom + 0.1, $"{start} {box}");
        });
    }

    [Fact]
    public void What_undercuts_is_shown_and_counted_and_named_in_the_legend()
    {
        var scene = Draw("all");
        Assert.Contains("2 undercuts", scene.Elements.Single(e => e.Role == SceneRole.Subtitle).Alt, StringComparison.Ordinal);
        Assert.Contains("undercuts the step it ends on", scene.Elements.Where(e => e.Role == SceneRole.Legend).Select(e => e.Alt));
        Assert.Contains(scene.Elements, e => e.Role == SceneRole.Undercut
            && e.Alt == $"“{UndercutMap.AgainstContradiction}” undercuts that “Distillers are constrained by what they copy” speaks against “Distillation gives an efficiency edge”. It leaves both standing.");
    }

    [Fact]
    public void An_undercut_that_finds_no_room_is_counted()
    {
        var view = MapView.Of(s_map, ViewSelection.Contradictions, 2);
        Assert.Empty(view.Undercuts);
        Assert.Contains("0 of 1 undercut", view.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_relation_takes_its_undercut_along()
    {
        var rejected = s_map with { Relations = [.. s_map.Relations.Select(r => r with { Status = RelationStatus.Rejected })] };
        Assert.Empty(MapView.Of(rejected, ViewSelection.All, 25).Undercuts);
    }

    private Scene Draw(string view) => Picture.Draw(
        s_map, ViewSelection.Parse(view), new PictureOptions { FitPage = false }, request => MapLayout.Arrange(request, engines["node"], TestContext.Current.CancellationToken));
}
