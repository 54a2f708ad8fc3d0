using System.Text;
using ArgumentGraph.Office;
using ArgumentGraph.Pdf;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Tests.Reading;

/// <summary>Short ways to read in tests.</summary>
internal static class Reads
{
    public static DocumentReading All { get; } = new(new ReadingOptions { BaseFolder = Repository.Root, Readers = [new DocxReader(), new PdfReader()] });

    public static ReadDocument Text(string text, string path = "page.txt") => All.Read(Encoding.UTF8.GetBytes(text), path);

    public static IReadOnlyList<string> Insights(string text, string path = "page.txt") => [.. Text(text, path).Insights.Select(insight => insight.Text)];

    public static string Failure(byte[] bytes, string path) => Assert.Throws<ReadingException>(() => All.Read(bytes, path)).Message;

    /// <summary>What must hold of every document read.</summary>
    public static void CheckSpans(ReadDocument document)
    {
        foreach (var insight in document.Insights)
        {
            var source = Assert.Single(insight.Sources);
            Assert.Equal(source.Text, document.Text[source.Span.Start..source.Span.End]);
            Assert.NotEmpty(insight.Text.Trim());
            Assert.NotEmpty(insight.Title);
            Assert.False(Cuts(document.Text, source.Span.Start), $"cut at the start of '{source.Text}'");
            Assert.False(Cuts(document.Text, source.Span.End), $"cut at the end of '{source.Text}'");
            Assert.Equal(ArgumentGraph.Model.Insight.IdOf(insight.Text), insight.Id);
        }
    }

    private static bool Cuts(string text, int at) =>
        at > 0 && at < text.Length && text[at - 1] is not ('\n' or '\r')
        && (char.IsLowSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark);
}
