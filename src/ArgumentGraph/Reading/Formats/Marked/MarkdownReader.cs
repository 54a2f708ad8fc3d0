using System.Collections.Immutable;
using ArgumentGraph.Model;
using ArgumentGraph.Reading.Decoding;
using ArgumentGraph.Reading.Formats.Plain;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ArgumentGraph.Reading.Formats.Marked;

/// <summary>Markdown with front matter, footnotes and tables. The text is the file itself; markup becomes edits.</summary>
internal sealed class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UseYamlFrontMatter().UseFootnotes().UsePipeTables().Build();

    public bool Reads(string mediaType) => mediaType == MediaTypes.Markdown;

    public SourceText Read(ReadOnlyMemory<byte> bytes, string path) => Parse(TextDecoding.Decode(bytes.Span));

    public static SourceText Parse(string text)
    {
        if (MarkdownNesting.IsHostile(text))
            return PlainTextReader.Parse(text) with { MediaType = MediaTypes.Markdown };
        try
        {
            return Gather(text, Markdown.Parse(text, Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig's own limit of nesting (ThrowHelper.CheckDepthLimit): such a file has no structure worth keeping.
            return PlainTextReader.Parse(text) with { MediaType = MediaTypes.Markdown };
        }
    }

    private static SourceText Gather(string text, MarkdownDocument document)
    {
        var front = FrontMatter.Of(text, document.Descendants<YamlFrontMatterBlock>().FirstOrDefault());
        var blocks = new List<Reading.Block>();
        foreach (var leaf in document.Descendants<LeafBlock>())
            blocks.AddRange(BlocksOf(text, leaf));
        blocks.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new SourceText(text, MediaTypes.Markdown, front.Title, front.Date, null, [.. Disjoint(blocks)]);
    }

    private static IEnumerable<Reading.Block> Disjoint(List<Reading.Block> blocks)
    {
        var end = 0;
        foreach (var block in blocks.Where(block => block.Span.Length > 0))
        {
            if (block.Span.Start < end)
                continue;
            end = block.Span.End;
            yield return block;
        }
    }

    private static IEnumerable<Reading.Block> BlocksOf(string text, LeafBlock leaf)
    {
        if (leaf is YamlFrontMatterBlock or ThematicBreakBlock or LinkReferenceDefinition || leaf.Span.IsEmpty)
            return [];
        var span = Lines.Trimmed(text, new TextSpan(leaf.Span.Start, Math.Min(leaf.Span.End + 1, text.Length)));
        if (leaf is CodeBlock or HtmlBlock || Has<Table>(leaf))
            return [new Reading.Block(BlockKind.Aside, span, 0, [])];
        var edits = InlineEdits.Of(text, leaf, span);
        return leaf is HeadingBlock heading
            ? [new Reading.Block(BlockKind.Heading, span, heading.Level, edits)]
            : Paragraphs(text, span, KindOf(leaf), edits);
    }

    private static BlockKind KindOf(LeafBlock leaf) =>
        Has<Footnote>(leaf) ? BlockKind.Footnote
        : Has<QuoteBlock>(leaf) ? BlockKind.Quotation
        : Has<ListItemBlock>(leaf) ? BlockKind.ListItem
        : BlockKind.Paragraph;

    private static bool Has<T>(LeafBlock leaf)
        where T : ContainerBlock
    {
        for (var parent = leaf.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is T)
                return true;
        }

        return false;
    }

    // To Markdown, lines without a blank one between them are one paragraph; a page with one paragraph a line is still several.
    private static IEnumerable<Reading.Block> Paragraphs(string text, TextSpan span, BlockKind kind, ImmutableArray<Edit> edits)
    {
        if (kind != BlockKind.Paragraph)
            return [new Reading.Block(kind, span, 0, edits)];
        var lines = Lines.Of(text, span).Select(line => Lines.Trimmed(text, line)).Where(line => line.Length > 0).ToList();
        return LineBreaks.Paragraphs(text, lines).Select(part => Item(text, part, edits));
    }

    // An item right under a line of text is no list to Markdown; to its reader it is.
    private static Reading.Block Item(string text, TextSpan part, ImmutableArray<Edit> edits)
    {
        var mark = ListMarks.LengthAt(text, part);
        var content = part with { Start = part.Start + mark };
        return new Reading.Block(mark > 0 ? BlockKind.ListItem : BlockKind.Paragraph, content, 0, Within(edits, content));
    }

    private static ImmutableArray<Edit> Within(ImmutableArray<Edit> edits, TextSpan part) =>
        [.. edits.Where(edit => edit.Span.Start >= part.Start && edit.Span.End <= part.End)];
}
