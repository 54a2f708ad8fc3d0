using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Tests.Drawing;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArgumentGraph.Tests.Interchange.Markdown;

public sealed class MarkdownFormatTests
{
    [Fact]
    public void A_reader_of_Markdown_shows_every_text_letter_for_letter()
    {
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseTaskLists().UseMathematics().UseFootnotes().Build();
        foreach (var map in Enumerable.Range(0, 150).Select(s => NastyMap.Of(s, controls: s % 3 == 0)).Append(HostileMap.Create()))
        {
            var document = Markdig.Markdown.Parse(Exports.Text("md", map), pipeline);
            var shown = string.Join('\n', document.Descendants<LeafBlock>().Select(Text));
            foreach (var insight in map.Insights)
                Assert.Contains(Exports.OneLine(insight.Text), shown, StringComparison.Ordinal);
            Assert.Empty(document.Descendants<LinkInline>());
            Assert.Empty(document.Descendants<HtmlInline>());
            Assert.Empty(document.Descendants<CodeInline>());
        }
    }

    [Fact]
    public void Contested_topics_come_first_and_every_insight_once()
    {
        var map = SampleMap.Create();
        var lines = Exports.Text("md", map).Split('\n');
        var contested = ContestedTopic.Of(map).Select(t => $"## {char.ToUpperInvariant(t.Name[0])}{t.Name[1..]}");
        Assert.Equal([.. contested, "## Data", "## The trade", "## Documents"], lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Equal(map.Insights.Length, lines.Count(l => l.StartsWith("- **", StringComparison.Ordinal)));
    }

    private static string Text(LeafBlock block) => block.Inline is null ? "" : string.Concat(block.Inline.Descendants().Select(i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => "\n",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }));
}
