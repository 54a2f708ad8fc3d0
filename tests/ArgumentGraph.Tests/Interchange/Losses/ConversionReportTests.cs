using ArgumentGraph.Interchange;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.Tests.Interchange.Losses;

public sealed class ConversionReportTests
{
    public static TheoryData<string> Formats => [.. MapExchange.Written];

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_a_format_lacks_is_counted_and_what_it_holds_is_not(string format)
    {
        var map = SampleMap.Create();
        var report = Exports.Write(format, map).Report;

        var lost = MapFeature.All.Where(f => !MapExchange.Find(format).Holds.Contains(f) && f.Count(map) > 0);
        Assert.Equal(lost.Select(f => (f.Kind.Key, f.Count(map))), report.Losses.Select(l => (l.Kind, l.Count)));
        Assert.Equal((map.Documents.Length, map.Insights.Length, map.Relations.Length), (report.Documents, report.Insights, report.Relations));
    }

    [Fact]
    public void A_picture_language_loses_the_texts_and_says_how_many()
    {
        var report = Exports.Write("mmd", SampleMap.Create()).Report;
        Assert.Contains("45 texts", report.Losses.Select(l => l.Phrase));
        Assert.False(report.IsWhole);
    }

    [Fact]
    public void Characters_that_cannot_go_along_are_counted_with_what_became_of_them()
    {
        var insight = SampleMap.InsightOf("t", "bell \u0007\u0007 and half \uD800", []);
        var report = Exports.Write("graphml", SampleMap.Of([], [insight], [])).Report;
        var controls = report.Losses.Single(l => l.Kind == "control-characters");
        Assert.Equal("the replacement character stands for each", controls.Why);
        Assert.Contains(report.Losses, l => l.Kind == "surrogate-halves");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_map_gives_the_same_bytes(string format) =>
        Assert.Equal(
            Exports.Write(format, HostileMap.Create()).Files.Select(f => Convert.ToHexString(f.Content.Span)),
            Exports.Write(format, HostileMap.Create()).Files.Select(f => Convert.ToHexString(f.Content.Span)));

    [Theory]
    [InlineData("a.dot", "dot")]
    [InlineData("a.GV", "dot")]
    [InlineData("a.aif.json", "aif")]
    [InlineData("a.xaif.json", "xaif")]
    [InlineData("a.json", "json")]
    [InlineData("a.cql", "cypher")]
    [InlineData("a.b", null)]
    public void The_longest_ending_names_the_format(string path, string? format) => Assert.Equal(format, MapExchange.FormatOf(path));
}
