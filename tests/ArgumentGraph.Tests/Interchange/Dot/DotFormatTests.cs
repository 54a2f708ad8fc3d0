using System.Text.Json;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.Tests.Interchange.Dot;

public sealed class DotFormatTests
{
    [Fact]
    public void A_parser_of_the_language_finds_every_text_and_every_line()
    {
        var maps = Enumerable.Range(0, 150).Select(s => NastyMap.Of(s, controls: s % 3 == 0)).Append(HostileMap.Create()).ToArray();

        var answers = NodeReader.Read("dot.mjs", [.. maps.Select(m => Exports.Text("dot", m))]);

        foreach (var (index, answer) in answers.Index())
        {
            var nodes = answer.GetProperty("nodes").EnumerateArray().Where(n => n.GetProperty("id").GetString() != "node").ToArray();
            Assert.Equal(maps[index].Insights.Select(i => Exports.OneLine(i.Text)), nodes.Select(n => Shown(n, "tooltip")));
            Assert.Equal(maps[index].Insights.Select(i => Exports.OneLine(i.Title)), nodes.Select(n => Shown(n, "label")));
            Assert.Equal(
                maps[index].Relations.Select(r => (r.From, r.To, Exports.OneLine(r.Explanation))),
                answer.GetProperty("edges").EnumerateArray().Select(e => (e.GetProperty("ends")[0].GetString()!, e.GetProperty("ends")[1].GetString()!, Shown(e, "edgetooltip"))));
        }
    }

    // As Graphviz draws it: \n ends a line, a backslash before anything else gives that, an entity its character.
    private static string Shown(JsonElement element, string attribute)
    {
        var text = element.GetProperty("attributes").GetProperty(attribute).GetString()!;
        return System.Text.RegularExpressions.Regex.Replace(text, @"\\(.)", m => m.Groups[1].Value == "n" ? " " : m.Groups[1].Value).Replace("&amp;", "&", StringComparison.Ordinal);
    }
}
