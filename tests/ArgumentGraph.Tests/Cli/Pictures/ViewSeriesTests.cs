using ArgumentGraph.Cli;
using ArgumentGraph.Cli.Pictures;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.Tests.Cli.Pictures;

public sealed class ViewSeriesTests
{
    [Theory]
    [InlineData("Moat", "moat")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j")]
    [InlineData("CON", "view-con")]
    [InlineData("lpt1", "view-lpt1")]
    [InlineData("Café & Zürich", "café-zürich")]
    [InlineData("???", "view")]
    public void A_name_is_safe_for_files(string name, string expected) => Assert.Equal(expected, ViewSeries.FileName(name));

    [Fact]
    public void Every_contested_topic_gets_a_file_of_its_own()
    {
        var map = SampleMap.Create();
        var series = ViewSeries.Of("topic:*", ["out/{topic}.svg"]);
        var views = series.Views(map);
        Assert.Equal(ContestedTopic.Of(map).Select(t => (ViewSelection)new OneTopic(t.Name)), views.Select(v => v.View));
        Assert.Equal(views.Count, views.Select(v => series.Named(new OutputTarget("out/{topic}.svg", "svg"), v.Name).Path).Distinct().Count());
    }

    [Fact]
    public void A_name_used_before_gets_a_number()
    {
        var documents = new[] { SampleMap.DocumentOf("a/report.txt", "A"), SampleMap.DocumentOf("b/report.txt", "B") };
        var names = ViewSeries.Of("document:*", ["{document}.png"]).Views(SampleMap.Of(documents, [], [])).Select(v => v.Name);
        Assert.Equal(["report", "report-2"], names);
    }

    [Fact]
    public void Many_pictures_need_a_place_for_their_names() => Assert.Equal(
        "'topic:*' is one picture of each topic, but 'out.png' names one file. Write its place into the name, such as out/{topic}.svg.",
        Assert.Throws<InputException>(() => ViewSeries.Of("topic:*", ["out.png"])).Message);

    [Fact]
    public void A_series_of_nothing_is_told() => Assert.Equal(
        "The map has no contested topic, so 'topic:*' is no picture at all.",
        Assert.Throws<InputException>(() => ViewSeries.Of("topic:*", ["{topic}.png"]).Views(ArgumentMap.Empty)).Message);
}
