namespace ArgumentGraph.Model;

/// <summary>How a document is built, which decides how insights are found in it and how they hang together.</summary>
public enum DocumentShape
{
    /// <summary>A page of self-standing paragraphs under furniture; paragraphs do not argue with one another in order.</summary>
    InsightPage,

    /// <summary>A narrative by one voice; claims are single sentences, held together by markers and position.</summary>
    Article,

    /// <summary>A short personal text with footnotes, links and quotations; argued like an article.</summary>
    Post,

    /// <summary>Rows of insights (CSV, JSONL); each stands alone.</summary>
    Table,

    /// <summary>Speech with time stamps; argued like an article.</summary>
    Transcript,
}

/// <summary>A document that was read.</summary>
/// <param name="Id">Hash of the path: an edited document stays the same document.</param>
/// <param name="Path">Where it was read from, with '/' on every system; relative to the folder the build was started in.</param>
/// <param name="Title">Its own title, or the file name without ending.</param>
/// <param name="Sha256">Of its bytes, 64 hex digits.</param>
/// <param name="MediaType">Such as <c>text/markdown</c>.</param>
/// <param name="Shape">What it was recognised as.</param>
/// <param name="Date">ISO 8601 day or time as the document gives it; null when it gives none.</param>
public sealed record Document(
    string Id, string Path, string Title, string Sha256, string MediaType, DocumentShape Shape, string? Date)
{
    /// <summary>Whether it came with a map of another program instead of being read: a build never takes it for removed.</summary>
    public bool IsImported { get; init; }
}

/// <summary>The exact place where an insight is stated.</summary>
/// <param name="Id">Hash of the document's SHA-256 and the span.</param>
/// <param name="DocumentId">The document it lies in.</param>
/// <param name="Span">In the document's text: <c>text[Start..End]</c> is <paramref name="Text"/>, always.</param>
/// <param name="Text">The quote, to the letter, with its line breaks and marks.</param>
/// <param name="Paragraph">Number of the paragraph it lies in, from 0; sentences of one paragraph share it.</param>
public sealed record Passage(string Id, string DocumentId, TextSpan Span, string Text, int Paragraph)
{
    /// <summary>The heading of the section it lies in; null before the first, and where paragraphs stand alone.</summary>
    public string? Heading { get; init; }

    /// <summary>The id of a span of a document.</summary>
    public static string IdOf(string sha256, TextSpan span) => ContentId.Of(
        sha256,
        span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture),
        span.End.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
