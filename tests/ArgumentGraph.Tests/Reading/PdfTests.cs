namespace ArgumentGraph.Tests.Reading;

/// <summary>PDF pages.</summary>
public sealed class PdfTests
{
    [Fact]
    public void Lines_become_paragraphs_and_hyphens_at_line_ends_go()
    {
        var document = Reads.All.Read(Documents.Pdf(
        [
            (72, 720, 18, "On Trees"),
            (72, 690, 11, "Cities should plant more trees, because the temper-"),
            (72, 676, 11, "ature of streets must fall. A well-known study shows that a well-"),
            (72, 662, 11, "known tree cools its street."),
            (72, 634, 11, "Nobody waters them, however, which is a problem for every"),
            (72, 620, 11, "one of us."),
        ]), "trees.pdf");
        Reads.CheckSpans(document);
        Assert.Equal(
            [
                "Cities should plant more trees, because the temperature of streets must fall.",
                "A well-known study shows that a well-known tree cools its street.",
                "Nobody waters them, however, which is a problem for every one of us.",
            ],
            document.Insights.Select(insight => insight.Text));
        Assert.Equal("On Trees", document.Document.Title);
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        string[] left = ["Trees are good for cities, and", "every city should plant them", "along its widest streets, for", "shade is a public good there.", "Parks must stay open at night."];
        string[] right = ["Water is scarce, though, and", "trees need a lot of it, so", "planting them is not enough.", "Cities must also water them.", "Nobody should doubt this."];
        var lines = left.SelectMany((text, i) => new[] { (60.0, 700.0 - (14 * i), 10, text), (330.0, 700.0 - (14 * i), 10, right[i]) }).ToArray();
        var text = Reads.All.Read(Documents.Pdf([(60, 740, 10, "A study of trees and water in the cities of the dry south of Europe, with a title as wide as the page"), .. lines]), "t.pdf").Text;
        Assert.Contains("Trees are good for cities, and every city should plant them along its widest streets, for shade is a public good there.", text, StringComparison.Ordinal);
        Assert.Contains("Water is scarce, though, and trees need a lot of it, so planting them is not enough.", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("Parks must stay open", StringComparison.Ordinal) < text.IndexOf("Water is scarce", StringComparison.Ordinal));
    }

    [Fact]
    public void Running_headers_and_page_numbers_are_left_out()
    {
        (double, double, int, string)[] Page(int number, string text) =>
            [(72, 760, 9, $"The journal of trees must be quoted, {number}"), (72, 700, 11, text), (300, 30, 9, $"Page {number}")];
        var texts = Reads.All.Read(
            Documents.Pdf(Page(1, "Cities should plant more trees."), Page(2, "Shade is a public good."), Page(3, "Nobody waters them enough.")), "t.pdf")
            .Insights.Select(insight => insight.Text);
        Assert.Equal(["Cities should plant more trees.", "Shade is a public good.", "Nobody waters them enough."], texts);
    }

    [Fact]
    public void A_page_without_text_asks_for_text_recognition() =>
        Assert.Contains("OCR", Reads.Failure(Documents.Pdf([]), "scan.pdf"), StringComparison.Ordinal);

    [Fact]
    public void An_encrypted_PDF_is_called_encrypted() =>
        Assert.Contains("is encrypted: remove the password", Reads.Failure(Documents.EncryptedPdf(), "secret.pdf"), StringComparison.Ordinal);
}
