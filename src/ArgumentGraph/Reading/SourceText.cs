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

    /// <summary>A caption, a code block, a byline or a table: never a claim.</summary>
    Aside,

    /// <summary>One row of a table of insights, whole.</summary>
    Row,

    /// <summary>One turn of a speaker in a transcript.</summary>
    Speech,
}

/// <summary>A part of a source that reads otherwise than it is spelt: markup reads as nothing, an escape as a character.</summary>
/// <param name="Span">In <see cref="SourceText.Text"/>, never empty.</param>
/// <param name="Replacement">How it reads; empty for markup.</param>
public readonly record struct Edit(TextSpan Span, string Replacement);

/// <summary>A paragraph-like part of a document.</summary>
/// <param name="Kind">What its markup says it is.</param>
/// <param name="Span">Where it lies in <see cref="SourceText.Text"/>.</param>
/// <param name="Level">Of a heading from 1; 0 elsewhere.</param>
/// <param name="Edits">Parts of the span that are no prose (link targets, emphasis marks, footnote marks, escapes), ascending and disjoint.</param>
/// <param name="Title">The block's own title where its format gives one (a title column); else null.</param>
public sealed record Block(
    BlockKind Kind, TextSpan Span, int Level, ImmutableArray<Edit> Edits, string? Title = null);

/// <summary>A file as text. For plain text, Markdown, tables and transcripts the text is the decoded file itself; for HTML, DOCX and PDF the extracted text.</summary>
/// <param name="Text">Without a byte order mark; line ends as in the file.</param>
/// <param name="MediaType">What it was read as, such as <c>text/markdown</c>.</param>
/// <param name="Title">The document's own title as its markup gives it; else null.</param>
/// <param name="Date">ISO 8601 where the document gives one that can be told; else null.</param>
/// <param name="Shape">Where the format decides it (tables, transcripts); null leaves it to recognition.</param>
/// <param name="Blocks">In reading order, disjoint.</param>
public sealed record SourceText(
    string Text, string MediaType, string? Title, string? Date, DocumentShape? Shape, ImmutableArray<Block> Blocks);
