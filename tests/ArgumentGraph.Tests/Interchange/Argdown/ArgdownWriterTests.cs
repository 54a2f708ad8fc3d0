using System.Text.Json;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.Tests.Interchange.Argdown;

public sealed class ArgdownWriterTests
{
    private const int Seeds = 300;

    [Fact]
    public void The_reference_implementation_reads_what_is_written_and_finds_the_same_graph()
    {
        ArgumentMap[] maps = [SampleMap.Create(), HostileMap.Create(), .. Enumerable.Range(0, Seeds).Select(s => NastyMap.Of(s, controls: s % 3 == 0))];
        var texts = maps.Select(m => Exports.Text("argdown", m)).ToArray();

        var answers = NodeReader.Read("argdown.cjs", texts);

        foreach (var (index, answer) in answers.Index())
            Check(maps[index], answer, texts[index]);
    }

    [Fact]
    public void Statements_stand_by_title_with_every_relation_once()
    {
        var lines = Exports.Text("argdown", SampleMap.Create()).Split('\n').Where(l => l.Length > 0).ToArray();

        Assert.Equal("===", lines[0]);
        var titles = lines.Where(l => l[0] == '[').ToArray();
        Assert.Equal(titles.Order(StringComparer.Ordinal), titles);
        Assert.Equal(6, lines.Count(l => l.StartsWith("    <- [", StringComparison.Ordinal) || l.StartsWith("    >< [", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(l => l.StartsWith("    <+ [", StringComparison.Ordinal)));
    }

    private static void Check(ArgumentMap map, JsonElement answer, string text)
    {
        Assert.True(answer.GetProperty("errors").GetArrayLength() == 0, $"{answer.GetProperty("errors")}\n{text}");
        Assert.Equal(map.Inferences.Count(i => i.Type == RelationType.Supports), answer.GetProperty("arguments").GetArrayLength());
        Assert.Equal(
            map.Inferences.Where(i => i.Type == RelationType.Supports).Sum(i => i.Undercuts.Length),
            answer.GetProperty("relations").EnumerateArray().Count(r => r.GetProperty("type").GetString() == "undercut"));
        var statements = answer.GetProperty("statements").EnumerateArray().ToDictionary(s => s.GetProperty("title").GetString()!, s => Bare(s.GetProperty("text").GetString()!));
        Assert.Equal(
            map.Insights.Select(i => Bare(Exports.OneLine(i.Text))).Order(StringComparer.Ordinal),
            statements.Values.Order(StringComparer.Ordinal));
        Assert.Equal(
            map.Relations.Where(r => r.Type != RelationType.Restates).Select(r => Ends(r.Type, TextOf(map, r.From), TextOf(map, r.To))).Distinct().Order(StringComparer.Ordinal),
            answer.GetProperty("relations").EnumerateArray()
                .Where(r => r.GetProperty("type").GetString() != "undercut")
                .Select(r => Ends(TypeOf(r.GetProperty("type").GetString()!), statements[r.GetProperty("from").GetString()!], statements[r.GetProperty("to").GetString()!]))
                .Distinct().Order(StringComparer.Ordinal));
    }

    private static string TextOf(ArgumentMap map, string id) => Bare(Exports.OneLine(map.Insights.First(i => i.Id == id).Text));

    private static RelationType TypeOf(string type) => type switch
    {
        "entails" => RelationType.Supports,
        "contrary" or "contradictory" => RelationType.Contradicts,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "not of strict mode"),
    };

    private static string Ends(RelationType type, string from, string to) => type == RelationType.Contradicts && string.CompareOrdinal(from, to) > 0 ? $"{type}|{to}|{from}" : $"{type}|{from}|{to}";

    // JavaScript trims these two as well.
    private static string Bare(string text) => text.Trim(' ', '\u00A0', '\uFEFF');
}
