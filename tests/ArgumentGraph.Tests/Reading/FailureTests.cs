using System.Text;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Tests.Reading;

/// <summary>Input that cannot be read says why, and what to do.</summary>
public sealed class FailureTests
{
    private static readonly byte[] s_png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D];
    private static readonly byte[] s_ole2 = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[64]];

    [Fact]
    public void An_empty_file_is_called_empty() => Assert.Contains("is empty", Reads.Failure([], "a.txt"), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_white_space_holds_no_text() => Assert.Contains("holds no text", Reads.Failure("  \r\n\t"u8.ToArray(), "a.txt"), StringComparison.Ordinal);

    [Fact]
    public void A_picture_named_as_text_is_called_a_picture() => Assert.Contains("PNG picture", Reads.Failure(s_png, "a.txt"), StringComparison.Ordinal);

    [Fact]
    public void Binary_data_is_called_binary() =>
        Assert.Contains("binary data", Reads.Failure([1, 2, 0, 0, 7, 0, 255, 3, 9], "a.txt"), StringComparison.Ordinal);

    [Fact]
    public void An_old_Word_file_is_to_be_saved_as_DOCX() => Assert.Contains("Save it as DOCX", Reads.Failure(s_ole2, "a.doc"), StringComparison.Ordinal);

    [Fact]
    public void An_encrypted_DOCX_is_called_encrypted() => Assert.Contains(
        "is encrypted: remove the password", Reads.Failure([.. s_ole2, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "a.docx"), StringComparison.Ordinal);

    [Fact]
    public void Rich_text_is_to_be_saved_otherwise() => Assert.Contains("Rich Text", Reads.Failure("{\\rtf1 hello}"u8.ToArray(), "a.txt"), StringComparison.Ordinal);

    [Fact]
    public void A_text_named_as_PDF_is_called_misnamed() =>
        Assert.Contains("named as a PDF", Reads.Failure("Hello, this is text."u8.ToArray(), "a.pdf"), StringComparison.Ordinal);

    [Fact]
    public void A_damaged_PDF_is_called_damaged() =>
        Assert.Contains("damaged PDF", Reads.Failure("%PDF-1.4\n1 0 obj\n<< garbage"u8.ToArray(), "a.pdf"), StringComparison.Ordinal);

    [Fact]
    public void An_archive_is_no_document() => Assert.Contains("ZIP archive", Reads.Failure("PK\u0003\u0004xxxxxxxx"u8.ToArray(), "a.docx"), StringComparison.Ordinal);

    [Fact]
    public void A_damaged_DOCX_is_called_damaged() =>
        Assert.Contains("damaged DOCX", Reads.Failure("PK\u0003\u0004word/document.xml broken"u8.ToArray(), "a.docx"), StringComparison.Ordinal);

    [Fact]
    public void A_table_without_a_text_column_names_what_it_found()
    {
        var message = Reads.Failure("id,price\n1,2\n"u8.ToArray(), "a.csv");
        Assert.Contains("'id', 'price'", message, StringComparison.Ordinal);
        Assert.Contains("'text'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_JSON_Lines_name_the_line() =>
        Assert.Contains("line 2", Reads.Failure("{\"text\":\"It is so.\"}\n{\"text\":\n"u8.ToArray(), "a.jsonl"), StringComparison.Ordinal);

    [Fact]
    public void HTML_named_as_text_is_read_as_HTML()
    {
        var document = Reads.Text("<!DOCTYPE html><html><body><p>Cities should plant more trees, for shade matters.</p></body></html>");
        Assert.Equal("text/html", document.Document.MediaType);
        Assert.Single(document.Insights);
    }

    [Fact]
    public void A_failing_file_stops_no_other()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.txt", "Cities should plant more trees.");
        folder.Write("empty.txt", "");
        File.WriteAllBytes(folder["picture.txt"], s_png);
        var result = new DocumentReading(new ReadingOptions { BaseFolder = folder.Root }).Read([".", "missing.txt"], TestContext.Current.CancellationToken);
        Assert.Equal("good.txt", Assert.Single(result.Documents).Document.Path);
        Assert.Equal(["empty.txt", "missing.txt", "picture.txt"], result.Failures.Select(failure => failure.Path));
        Assert.Contains("does not exist", result.Failures[1].Reason, StringComparison.Ordinal);
    }
}
