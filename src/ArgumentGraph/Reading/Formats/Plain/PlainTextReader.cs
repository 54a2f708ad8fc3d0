using System.Collections.Immutable;
using ArgumentGraph.Model;
using ArgumentGraph.Reading.Decoding;
using ArgumentGraph.Reading.Formats.Marked;

namespace ArgumentGraph.Reading.Formats.Plain;

/// <summary>Plain text: paragraphs by blank lines, or one to a line. Text that holds Markdown constructs is read as Markdown.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public bool Reads(string mediaType) => mediaType == MediaTypes.PlainText;

    public SourceText Read(ReadOnlyMemory<byte> bytes, string path)
    {
        var text = TextDecoding.Decode(bytes.Span);
        return MarkdownSigns.AreIn(text) ? MarkdownReader.Parse(text) : Parse(text);
    }

    public static SourceText Parse(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var chunk in Chunks(text))
        {
            foreach (var paragraph in LineBreaks.Paragraphs(text, chunk))
                blocks.Add(BlockOf(text, paragraph));
        }

        return new SourceText(text, MediaTypes.PlainText, null, null, null, blocks.ToImmutable());
    }

    private static Block BlockOf(string text, TextSpan paragraph)
    {
        var mark = ListMarks.LengthAt(text, paragraph);
        return mark > 0
            ? new Block(BlockKind.ListItem, paragraph with { Start = paragraph.Start + mark }, 0, [])
            : new Block(BlockKind.Paragraph, paragraph, 0, []);
    }

    private static IEnumerable<List<TextSpan>> Chunks(string text)
    {
        var chunk = new List<TextSpan>();
        foreach (var line in Lines.Of(text, new TextSpan(0, text.Length)))
        {
            var trimmed = Lines.Trimmed(text, line);
            if (trimmed.Length > 0)
            {
                chunk.Add(trimmed);
            }
            else if (chunk.Count > 0)
            {
                yield return chunk;
                chunk = [];
            }
        }

        if (chunk.Count > 0)
            yield return chunk;
    }
}
