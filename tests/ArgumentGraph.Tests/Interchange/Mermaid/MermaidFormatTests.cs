using System.Globalization;
using System.Text.RegularExpressions;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.Tests.Interchange.Mermaid;

public sealed partial class MermaidFormatTests
{
    [Fact]
    public void Every_line_is_one_that_the_grammar_knows_and_gives_its_text_back()
    {
        foreach (var map in Enumerable.Range(0, 150).Select(s => NastyMap.Of(s, controls: s % 3 == 0)).Append(HostileMap.Create()).Append(SampleMap.Create()))
        {
            var lines = Exports.Text("mmd", map).TrimEnd('\n').Split('\n');
            Assert.Equal(["---", "---", "flowchart BT"], [lines[0], lines[2], lines[3]]);
            var titles = lines.Select(l => Node().Match(l)).Where(m => m.Success).Select(m => Decoded(m.Groups[1].Value)).ToArray();
            Assert.Equal(map.Insights.Select(i => Exports.OneLine(i.Title)), titles);
            Assert.Equal(map.Relations.Length, lines.Count(l => Line().IsMatch(l)));
            Assert.All(lines.Skip(4), l => Assert.Matches(@"^  (i\d+\[""|i\d+ [-x]|linkStyle [\d,]+ stroke:#[0-9a-f]{6}$)", l));
        }
    }

    [Theory]
    [InlineData(RelationType.Supports, "-->")]
    [InlineData(RelationType.Contradicts, "x-.-x")]
    [InlineData(RelationType.Restates, "-.-")]
    public void Each_type_has_a_line_of_its_own(RelationType type, string line)
    {
        var map = SampleMap.Create();
        Assert.Equal(map.Relations.Count(r => r.Type == type), Exports.Text("mmd", map).Split('\n').Count(l => l.Contains($" {line} ", StringComparison.Ordinal) || l.Contains($" {line}|", StringComparison.Ordinal)));
    }

    // What Mermaid does to character codes between quotes; nothing else in them has a meaning.
    private static string Decoded(string text) => Code().Replace(text, m => ((char)int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"^  i\d+\[""([^""`#<>]*(?:#\d+;[^""`#<>]*)*)""\]$")]
    private static partial Regex Node();

    [GeneratedRegex(@"^  i\d+ (-->|x-\.-x|-\.-)(\|""[^""`<>|]*""\|)? i\d+$")]
    private static partial Regex Line();

    [GeneratedRegex(@"#(\d+);")]
    private static partial Regex Code();
}
