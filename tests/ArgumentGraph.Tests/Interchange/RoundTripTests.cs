using ArgumentGraph.Interchange;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.Tests.Interchange;

/// <summary>Out and in again gives the same map, as far as the format says that it holds one.</summary>
public sealed class RoundTripTests
{
    private const int Seeds = 300;

    [Fact]
    public void The_maps_of_these_tests_have_all_that_a_map_can_have()
    {
        var maps = Enumerable.Range(0, Seeds).Select(s => NastyMap.Of(s)).ToArray();
        Assert.All(MapFeature.All, f => Assert.True(maps.Sum(f.Count) > 20, f.Kind.Key));
    }

    [Theory]
    [InlineData("json", false)]
    [InlineData("graphml", false)]
    [InlineData("csv", false)]
    [InlineData("argdown", true)]
    [InlineData("aif", false)]
    [InlineData("xaif", false)]
    public void What_a_format_holds_comes_back(string format, bool onOneLine)
    {
        foreach (var map in Enumerable.Range(0, Seeds).Select(s => NastyMap.Of(s)).Append(SampleMap.Create()))
        {
            var back = Read(format, Exports.Write(format, map));
            Assert.Equal(new HeldContent(map, format, onOneLine).Text(), new HeldContent(back.Map, format, onOneLine).Text());
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("graphml")]
    [InlineData("csv")]
    [InlineData("argdown")]
    public void A_second_trip_writes_the_same_bytes_as_the_first(string format)
    {
        foreach (var map in Enumerable.Range(0, Seeds).Select(s => NastyMap.Of(s, controls: true)).Append(HostileMap.Create()))
        {
            var once = Read(format, Exports.Write(format, map)).Map;
            var first = Exports.Write(format, once);
            var second = Exports.Write(format, Read(format, first).Map);
            Assert.Equal(first.Files.Select(f => System.Text.Encoding.UTF8.GetString(f.Content.Span)), second.Files.Select(f => System.Text.Encoding.UTF8.GetString(f.Content.Span)));
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("graphml")]
    [InlineData("csv")]
    [InlineData("argdown")]
    public void Insights_and_relations_keep_their_ids(string format)
    {
        var map = SampleMap.Create();
        var back = Read(format, Exports.Write(format, map)).Map;
        Assert.Equal(map.Insights.Select(i => i.Id).Order(), back.Insights.Select(i => i.Id).Order());
        Assert.Equal(map.Relations.Select(r => r.Id).Order(), back.Relations.Select(r => r.Id).Order());
    }

    internal static ImportResult Read(string format, ExportResult written) => MapExchange.ReadFile(
        $"folder/map.{MapExchange.Find(format).Endings[0]}",
        written.Files[0].Content,
        written.Files.Length > 1 ? ("folder/map-edges.csv", written.Files[1].Content) : null);
}
