using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading;

/// <summary>What a block of a document is, as far as its markup says.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading; <see cref="Block.Level"/> counts from 1.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A quotation of somebody else.</summary>
    Quotation,

    /// <summary>The text of a footnote.</summary>
    Footnote,

    /// <summary>A caption, a code block or a table: never a claim.</summary>
    Aside,

    /// <summary>One row of a table of insights, or one cue of a transcript.</summary>
    Row,
}

/// <summary>A paragraph-like part of a document.</summary>
/// <param name="Kind">What its markup says it is.</param>
/// <param name="Span">Where it lies in <see cref="SourceText.Text"/>.</param>
/// <param name="Level">Of a heading from 1; 0 elsewhere.</param>
/// <param name="Skips">Parts of the span that are markup and no prose (link targets, emphasis marks, footnote marks), ascending; may be empty.</param>
/// <param name="Title">The block's own title where its format gives one (a title column); else null.</param>
/// <param name="Date">The block's own date where its format gives one; else null.</param>
public sealed record Block(
    BlockKind Kind, TextSpan Span, int Level, ImmutableArray<TextSpan> Skips, string? Title = null, string? Date = null);

/// <summary>A file as text. For plain text, Markdown and tables the text is the decoded file itself; for HTML, DOCX and PDF the extracted text.</summary>
public sealed record SourceText(
    string Text, string MediaType, string? Title, string? Date, DocumentShape? Shape, ImmutableArray<Block> Blocks);
