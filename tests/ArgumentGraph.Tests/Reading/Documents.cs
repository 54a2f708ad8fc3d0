using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ArgumentGraph.Tests.Reading;

/// <summary>Builds the binary documents that tests read, so that none lies in the repository.</summary>
internal static class Documents
{
    public static byte[] Docx(string footnote, params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                new Footnote(Paragraph(" ")) { Id = 0, Type = FootnoteEndnoteValues.Separator }, new Footnote(Paragraph(footnote)) { Id = 1 });
            package.PackageProperties.Title = "On Trees";
            package.PackageProperties.Created = new DateTime(2025, 3, 4, 0, 0, 0, DateTimeKind.Utc);
        }

        return stream.ToArray();
    }

    public static Paragraph Paragraph(string text, string? style = null) => new(
        new ParagraphProperties(style is null ? null! : new ParagraphStyleId { Val = style }), Run(text));

    public static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>Pages of lines: each a place in points, a size and a text, in Helvetica.</summary>
    public static byte[] Pdf(params (double X, double Y, int Size, string Text)[][] pages)
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>" };
        var kids = new List<string>();
        foreach (var page in pages)
        {
            var content = string.Concat(page.Select(line => string.Create(
                CultureInfo.InvariantCulture, $"BT /F1 {line.Size} Tf {line.X} {line.Y} Td ({Escaped(line.Text)}) Tj ET\n")));
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}endstream");
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count} 0 R >>");
            kids.Add($"{objects.Count} 0 R");
        }

        objects[1] = $"<< /Type /Pages /Kids [{string.Join(' ', kids)}] /Count {kids.Count} >>";
        return Written(objects, "");
    }

    /// <summary>A PDF that cannot be opened without a password.</summary>
    public static byte[] EncryptedPdf()
    {
        var key = new string('a', 64);
        return Written(
            ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>",
             $"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >>"],
            $"/Encrypt 3 0 R /ID [<{key[..32]}> <{key[..32]}>]");
    }

    private static byte[] Written(List<string> objects, string trailer)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (number, content) in objects.Index())
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{content}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
}
