using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.Tests.Mapping.Views;

public sealed class ViewExtractTests
{
    private static readonly ArgumentMap s_map = SampleMap.Create();

    [Fact]
    public void All_is_the_whole_map_with_what_has_no_relation() => Assert.Same(s_map, ViewExtract.Of(s_map, ViewSelection.All).Map);

    [Theory]
    [InlineData("contradictions")]
    [InlineData("topic:compute")]
    [InlineData("document:seeds/2-open-weights.txt")]
    public void A_view_stands_alone(string view)
    {
        var part = ViewExtract.Of(s_map, ViewSelection.Parse(view)).Map;
        Assert.InRange(part.Insights.Length, 2, s_map.Insights.Length - 1);
        Assert.All(part.Relations, r => Assert.True(part.Insights.Any(i => i.Id == r.From) && part.Insights.Any(i => i.Id == r.To)));
        Assert.All(part.Insights.SelectMany(i => i.Sources), s => Assert.Contains(part.Documents, d => d.Id == s.DocumentId));
    }

    [Fact]
    public void Nothing_is_cut_that_a_picture_would_cut() =>
        Assert.Equal(6, ViewExtract.Of(s_map, ViewSelection.Contradictions).Map.Relations.Count(r => r.Type == RelationType.Contradicts));

    [Fact]
    public void A_number_of_insights_makes_it_what_the_picture_shows() =>
        Assert.Equal(MapView.Of(s_map, ViewSelection.All, 4).Insights.Order(), ViewExtract.Of(s_map, ViewSelection.All, 4).Map.Insights.Select(i => i.Id).Order());
}
