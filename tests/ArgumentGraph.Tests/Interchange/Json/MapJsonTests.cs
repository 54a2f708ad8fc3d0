using System.Text;
using System.Text.Json;
using ArgumentGraph.Interchange;
using ArgumentGraph.Interchange.Json;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.Tests.Interchange.Json;

public sealed class MapJsonTests
{
    [Fact]
    public void The_keys_are_those_of_the_contract_in_its_order()
    {
        var root = JsonDocument.Parse(Write(SampleMap.Create())).RootElement;
        Assert.Equal(["documents", "insights", "relations"], Keys(root));
        Assert.Equal(["id", "path", "title"], Keys(root.GetProperty("documents")[0]));
        Assert.Equal(["id", "title", "text", "kind", "sources", "topics"], Keys(root.GetProperty("insights")[0]));
        Assert.Equal(["document", "start", "end"], Keys(root.GetProperty("insights")[0].GetProperty("sources")[0]));
        Assert.Equal(["name", "stance"], Keys(root.GetProperty("insights")[0].GetProperty("topics")[0]));
        var relation = root.GetProperty("relations").EnumerateArray().First(r => r.GetProperty("type").GetString() == "CONTRADICTS");
        Assert.Equal(["id", "from", "to", "type", "kind", "confidence", "method", "status", "strength", "issue", "explanation", "evidence"], Keys(relation));
        Assert.Equal(["insight", "start", "end", "cue"], Keys(relation.GetProperty("evidence")[0]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_was_written_is_read_and_written_again_alike(bool hostile)
    {
        var json = Write(hostile ? HostileMap.Create() : SampleMap.Create());
        Assert.Equal(json, Write(Read(json)));
    }

    [Fact]
    public void What_the_format_holds_comes_back_whole()
    {
        var map = SampleMap.Create();
        var back = Read(Write(map));
        Assert.Equal(map.Documents.Select(d => (d.Id, d.Path, d.Title)), back.Documents.Select(d => (d.Id, d.Path, d.Title)));
        Assert.Equal(map.Insights.Select(i => (i.Id, i.Title, i.Text, i.Kind)), back.Insights.Select(i => (i.Id, i.Title, i.Text, i.Kind)));
        Assert.Equal(map.Insights.SelectMany(i => i.Sources.Select(s => (s.DocumentId, s.Span))), back.Insights.SelectMany(i => i.Sources.Select(s => (s.DocumentId, s.Span))));
        Assert.Equal(map.Relations.Select(r => r with { Evidence = [] }), back.Relations.Select(r => r with { Evidence = [] }));
        Assert.Equal(map.Relations.SelectMany(r => r.Evidence), back.Relations.SelectMany(r => r.Evidence));
    }

    [Theory]
    [InlineData("\"kind\": \"insight\"", "\"kind\": \"poem\"", "map.insights[0].kind: 'poem' is no InsightKind; expected one of: insight, claim, reported.")]
    [InlineData("\"path\": \"seeds/1-architecture.txt\"", "\"path\": 7", "map.documents[0].path: found number, expected a string.")]
    [InlineData("\"path\": \"seeds/1-architecture.txt\",", "", "map.documents[0]: expected 'path', which is not there.")]
    [InlineData("\"cue\": \"gaining an efficiency edge\"", "\"cue\": \"losing\"", "the cue 'losing' is not what its insight's text holds at that place.")]
    public void A_broken_file_is_told_where_it_is_broken(string old, string broken, string message)
    {
        var json = Write(SampleMap.Create());
        var at = json.IndexOf(old, StringComparison.Ordinal);
        var error = Assert.Throws<InterchangeException>(() => Read(json[..at] + broken + json[(at + old.Length)..]));
        Assert.EndsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_JSON_is_told_so() =>
        Assert.StartsWith("This is no JSON:", Assert.Throws<InterchangeException>(() => Read("<html>")).Message, StringComparison.Ordinal);

    private static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];

    private static string Write(ArgumentMap map)
    {
        using var stream = new MemoryStream();
        MapJson.Write(map, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ArgumentMap Read(string json) => MapJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
