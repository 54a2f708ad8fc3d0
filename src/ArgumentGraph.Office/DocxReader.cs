using System.Globalization;
using System.Xml;
using ArgumentGraph.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ArgumentGraph.Office;

/// <summary>Reads DOCX: paragraphs, headings, lists and footnotes; tables as asides; tracked deletions and hidden text left out.</summary>
public sealed class DocxReader : IDocumentReader
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public bool Reads(string mediaType) => mediaType == MediaType;

    public SourceText Read(ReadOnlyMemory<byte> bytes, string path)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var package = WordprocessingDocument.Open(stream, isEditable: false);
            return Read(package);
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or ArgumentException or InvalidOperationException)
        {
            throw new ReadingException("is a damaged DOCX. Open it in a word processor and save it again.", e);
        }
    }

    private static SourceText Read(WordprocessingDocument package)
    {
        var body = package.MainDocumentPart?.Document?.Body ?? throw new ReadingException("is a DOCX without a document in it. Check the file.");
        var styles = new ParagraphStyles(package.MainDocumentPart.StyleDefinitionsPart?.Styles);
        var text = new ExtractedText();
        foreach (var paragraph in body.Descendants<Paragraph>().Where(paragraph => !IsInset(paragraph)))
        {
            var (kind, level) = styles.KindOf(paragraph);
            text.Add(InTable(paragraph) ? BlockKind.Aside : kind, ParagraphText.Of(paragraph), level);
        }

        foreach (var note in Notes(package.MainDocumentPart))
            text.Add(BlockKind.Footnote, ParagraphText.Of(note));
        var properties = package.PackageProperties;
        return text.ToSourceText(MediaType, Filled(properties.Title), properties.Created?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<Paragraph> Notes(MainDocumentPart part)
    {
        var footnotes = part.FootnotesPart?.Footnotes?.Elements<Footnote>().Where(note => note.Type is null) ?? [];
        var endnotes = part.EndnotesPart?.Endnotes?.Elements<Endnote>().Where(note => note.Type is null) ?? [];
        return footnotes.SelectMany(note => note.Descendants<Paragraph>()).Concat(endnotes.SelectMany(note => note.Descendants<Paragraph>()));
    }

    private static bool InTable(Paragraph paragraph) => paragraph.Ancestors<Table>().Any();

    // Text boxes stand beside the text, and every one is there twice: for new and for old readers.
    private static bool IsInset(Paragraph paragraph) => paragraph.Ancestors<TextBoxContent>().Any();

    private static string? Filled(string? title) => string.IsNullOrWhiteSpace(title) ? null : title.Trim();
}
