using System.Globalization;
using ArgumentGraph.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace ArgumentGraph.Pdf;

/// <summary>Reads the text of a PDF: lines to paragraphs, columns in order, running headers and footers left out.</summary>
public sealed class PdfReader : IDocumentReader
{
    private const string MediaType = "application/pdf";

    public bool Reads(string mediaType) => mediaType == MediaType;

    public SourceText Read(ReadOnlyMemory<byte> bytes, string path)
    {
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray());
            return Read(document);
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new ReadingException("is encrypted: remove the password in the program that made it, and save it again.", e);
        }
        catch (Exception e) when (e is PdfDocumentFormatException or InvalidOperationException or ArgumentException or FormatException
            or IndexOutOfRangeException or KeyNotFoundException or InvalidCastException or NotSupportedException or OverflowException or NullReferenceException)
        {
            // The parser has no single exception for what a broken file can do to it.
            throw new ReadingException("is a damaged PDF. Open it in a PDF viewer and print it to a new PDF.", e);
        }
    }

    private static SourceText Read(PdfDocument document)
    {
        var pages = document.GetPages().Select(page => PageLines.Of(page)).ToList();
        RunningLines.Remove(pages);
        var text = new ExtractedText();
        foreach (var (kind, content) in Paragraphs.Of(pages))
            text.Add(kind, content, kind == BlockKind.Heading ? 1 : 0);
        var source = text.ToSourceText(MediaType, Title(document), Date(document.Information.CreationDate));
        return source.Text.Length > 0
            ? source
            : throw new ReadingException("holds no text: its pages are pictures. Run text recognition (OCR) over it first.");
    }

    private static string? Title(PdfDocument document)
    {
        var title = document.Information.Title?.Trim();
        // Word processors leave the name of the file they printed.
        return string.IsNullOrEmpty(title) || title.StartsWith("Microsoft Word", StringComparison.Ordinal) || title.StartsWith("untitled", StringComparison.OrdinalIgnoreCase)
            ? null
            : title;
    }

    // D:20250131120000+01'00' (ISO 32000-1, 7.9.4); the day is enough.
    private static string? Date(string? written) =>
        written is not null && written.StartsWith("D:", StringComparison.Ordinal) && written.Length >= 10
        && DateOnly.TryParseExact(written.AsSpan(2, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
