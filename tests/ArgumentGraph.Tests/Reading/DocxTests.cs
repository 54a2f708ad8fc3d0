using ArgumentGraph.Model;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ArgumentGraph.Tests.Reading;

/// <summary>Word-processor files.</summary>
public sealed class DocxTests
{
    private static readonly byte[] s_document = Documents.Docx(
        "Measured in Vienna, this should be trusted.",
        Documents.Paragraph("On Trees", "Title"),
        Documents.Paragraph("Shade", "Heading1"),
        Documents.Paragraph("Cities should plant more trees, because shade saves lives. But nobody waters them."),
        new Paragraph(Documents.Run("Parks are "), new DeletedRun(Documents.Run("not ")), new InsertedRun(Documents.Run("clearly ")), Documents.Run("worth their price.")),
        new Table(new TableRow(new TableCell(Documents.Paragraph("Cells must not be claims at all.")))),
        Documents.Paragraph("And critics say that parks are a waste of money."),
        new Paragraph(new ParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 })), Documents.Run("Every street needs at least one tree.")));

    [Fact]
    public void Paragraphs_and_lists_are_read_without_deletions_tables_and_footnotes()
    {
        var document = Reads.All.Read(s_document, "trees.docx");
        Reads.CheckSpans(document);
        Assert.Equal(
            [
                "Cities should plant more trees, because shade saves lives.", "But nobody waters them.", "Parks are clearly worth their price.",
                "And critics say that parks are a waste of money.", "Every street needs at least one tree.",
            ],
            document.Insights.Select(insight => insight.Text));
        Assert.Equal(InsightKind.Reported, document.Insights[3].Kind);
    }

    [Fact]
    public void Title_and_date_come_from_the_properties()
    {
        var document = Reads.All.Read(s_document, "trees.docx").Document;
        Assert.Equal(("On Trees", "2025-03-04"), (document.Title, document.Date));
    }
}
