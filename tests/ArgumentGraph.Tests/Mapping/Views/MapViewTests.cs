using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.Tests.Mapping.Views;

public sealed class MapViewTests
{
    private static readonly ArgumentMap s_map = SampleMap.Create();

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(25)]
    [InlineData(500)]
    public void A_view_keeps_to_its_size_and_to_itself(int max)
    {
        var view = MapView.Of(s_map, ViewSelection.All, max);
        var shown = view.Insights.ToArray();
        Assert.InRange(shown.Length, 2, max);
        Assert.Equal(shown.Length, shown.Distinct().Count());
        Assert.All(view.Relations, r => Assert.True(shown.Contains(r.From) && shown.Contains(r.To)));
        Assert.All(shown, id => Assert.Contains(view.Relations, r => r.From == id || r.To == id));
        Assert.Equal(view.Groups.Length, view.Groups.Select(g => g.Heading).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Everything_related_is_shown_in_a_few_named_groups_and_the_rest_is_counted()
    {
        var view = MapView.Of(s_map, ViewSelection.All, 25);
        Assert.Equal("What five documents disagree on", view.Title);
        Assert.Equal("19 of 45 insights · 6 contradictions · 9 of 10 supports · 1 restatement · 5 documents", view.Subtitle);
        Assert.Equal("Not shown: 26 insights without a relation, 1 further relation between these", view.LeftOut);
        Assert.Equal(["Compute", "Distillation", "Moat", "Open models"], view.Groups.Select(g => g.Heading).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_strongest_contradictions_stay_when_room_is_scarce()
    {
        var view = MapView.Of(s_map, ViewSelection.All, 4);
        Assert.Contains(view.Relations, r => r.Status == RelationStatus.Accepted);
        Assert.DoesNotContain(view.Relations, r => r.Strength == RelationStrength.Apparent);
        Assert.Contains("Not shown: 26 insights without a relation, 15 with weaker ones", view.LeftOut);
    }

    [Fact]
    public void Rejected_relations_are_not_drawn()
    {
        var rejected = s_map with { Relations = [.. s_map.Relations.Select(r => r with { Status = RelationStatus.Rejected })] };
        Assert.Empty(MapView.Of(rejected, ViewSelection.All, 25).Insights);
    }

    [Fact]
    public void Only_contradictions_means_no_supports()
    {
        var view = MapView.Of(s_map, ViewSelection.Contradictions, 25);
        Assert.Equal(6, view.Relations.Length);
        Assert.All(view.Relations, r => Assert.Equal(RelationType.Contradicts, r.Type));
    }

    [Fact]
    public void A_topic_is_a_board_of_edge_and_weakness_with_the_clash_on_top()
    {
        var view = MapView.Of(s_map, ViewSelection.Parse("topic:DISTILLATION"), 25);
        Assert.Equal(ViewShape.Board, view.Shape);
        Assert.Equal("Distillation: an edge or a weakness?", view.Title);
        Assert.Equal(["An edge", "A weakness", "Without a side"], view.Groups.Select(g => g.Heading));
        Assert.Equal("Distillation gives an efficiency edge", TitleOf(view.Groups[0].Insights[0]));
        Assert.Equal("Distillers are constrained by what they copy", TitleOf(view.Groups[1].Insights[0]));
    }

    [Fact]
    public void Where_all_take_one_stance_the_contradictions_make_the_sides()
    {
        var view = MapView.Of(s_map, ViewSelection.Parse("topic:moat"), 25);
        Assert.Equal("Moat: which cause decides?", view.Title);
        Assert.StartsWith("Two insights on the left, one on the right · 1 contradiction", view.Subtitle, StringComparison.Ordinal);
        Assert.Equal(["One side", "The other side", "Without a side"], view.Groups.Select(g => g.Heading));
        var clash = view.Relations.First(r => r.Type == RelationType.Contradicts);
        Assert.NotEqual(SideOf(view, clash.From), SideOf(view, clash.To));
    }

    [Fact]
    public void Around_an_insight_lies_what_is_so_many_relations_away()
    {
        var center = s_map.Insights.First(i => i.Title.StartsWith("Distillation gives", StringComparison.Ordinal));
        var near = MapView.Of(s_map, new Neighbourhood(center.Id[..10], 1), 25);
        var far = MapView.Of(s_map, new Neighbourhood(center.Id, 2), 25);
        Assert.Equal(3, near.Insights.Count());
        Assert.Equal(4, far.Insights.Count());
        Assert.Contains(center.Id, near.Insights);
    }

    [Fact]
    public void A_document_is_found_by_the_end_of_its_path()
    {
        var view = MapView.Of(s_map, ViewSelection.Parse("document:4-systems.md"), 25);
        Assert.Equal("“The model is not the moat” and what contradicts it", view.Title);
        Assert.NotEmpty(view.Relations);
    }

    [Theory]
    [InlineData("topic:distill", "No topic of this map is called 'distill'; there is 'distillation'; the verb 'topics' lists them.")]
    [InlineData("around:zz", "No insight of this map has an id that begins with 'zz'; the verb 'insights' lists them.")]
    public void What_the_map_does_not_hold_is_named(string view, string message) =>
        Assert.Equal(message, Assert.Throws<ViewException>(() => MapView.Of(s_map, ViewSelection.Parse(view), 25)).Message);

    [Fact]
    public void The_order_of_the_map_does_not_change_what_is_chosen()
    {
        var turned = s_map with { Relations = [.. s_map.Relations.Reverse()] };
        var (a, b) = (MapView.Of(s_map, ViewSelection.All, 12), MapView.Of(turned, ViewSelection.All, 12));
        Assert.Equal(a.Insights, b.Insights);
        Assert.Equal(a.Relations.Select(r => r.Id), b.Relations.Select(r => r.Id));
    }

    [Fact]
    public void Contested_topics_come_by_weight()
    {
        var topics = ContestedTopic.Of(s_map);
        Assert.Equal(["compute", "distillation", "moat", "open models", "talent"], topics.Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.Equal(2, topics.Single(t => t.Name == "compute").Contradictions);
    }

    private static string TitleOf(string id) => s_map.Insights.Single(i => i.Id == id).Title;

    private static int SideOf(MapView view, string id) => view.Groups.IndexOf(view.Groups.Single(g => g.Insights.Contains(id)));
}
