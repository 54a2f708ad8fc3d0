using System.Text;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Reading;

/// <summary>Plain text, Markdown, tables and transcripts.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        var text = "But a long text that is wrapped at some sixty characters should\nbe one paragraph, for the first word of each line would not have\nfitted on the line before it. So it must be.";
        Assert.Equal(2, Reads.Insights(text).Count);
        Assert.DoesNotContain('\n', Reads.Insights(text)[0]);
        Assert.Contains('\n', Reads.Text(text).Insights[0].Sources[0].Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_that_each_hold_a_sentence_are_paragraphs_of_their_own(string end)
    {
        var document = Reads.Text(string.Join(end, "Cats are good pets.", "Dogs need far more room than a flat in a city can give them.", "Birds must be free."));
        Assert.Equal(3, document.Insights.Length);
        Assert.Equal([0, 1, 2], document.Insights.Select(insight => insight.Sources[0].Paragraph));
    }

    [Fact]
    public void Markdown_reads_without_its_marks_and_keeps_them_in_the_quote()
    {
        const string text = "---\ntitle: \"On *Trees*\"\ndate: 2025-02-03\n---\n# Trees\n\nBut **trees** should [cool](https://a.example) the city[^1], &amp; `parks` \\*too\\*.\n\n> Parks are a waste.\n\n```\ncode must not be read\n```\n\n[^1]: This note should not be read.\n";
        var document = Reads.Text(text, "a.md");
        Reads.CheckSpans(document);
        Assert.Equal(["But trees should cool the city, & parks *too*.", "Parks are a waste."], document.Insights.Select(insight => insight.Text));
        Assert.StartsWith("But **trees** should [cool]", document.Insights[0].Sources[0].Text, StringComparison.Ordinal);
        Assert.Equal(("On *Trees*", "2025-02-03", DocumentShape.Post), (document.Document.Title, document.Document.Date, document.Document.Shape));
        Assert.Equal(InsightKind.Reported, document.Insights[1].Kind);
    }

    [Fact]
    public void A_table_gives_one_insight_a_row_with_the_rows_title()
    {
        var document = Reads.Text("Date;Headline;Claim;Source\r\n2025-01-02;Say it;\"He said \"\"no\"\",\r\nand that is right.\";web\r\n2025-01-02;;Trees must stay.;book\r\n", "a.csv");
        Reads.CheckSpans(document);
        Assert.Equal(["He said \"no\", and that is right.", "Trees must stay."], document.Insights.Select(insight => insight.Text));
        Assert.Equal(["Say it", "Trees must stay"], document.Insights.Select(insight => insight.Title));
        Assert.Equal(("2025-01-02", DocumentShape.Table), (document.Document.Date, document.Document.Shape));
        Assert.Contains("\"\"no\"\"", document.Insights[0].Sources[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_Lines_are_read_with_their_escapes_decoded()
    {
        var document = Reads.Text("{\"id\":1,\"text\":\"He said \\\"no\\\"\\nand \\ud83c\\udf33 \\u00e9 is right.\",\"title\":\"A \\u0022no\\u0022\"}\n\n{\"INSIGHT\":\"Trees must stay.\"}\n", "a.jsonl");
        Reads.CheckSpans(document);
        Assert.Equal(["He said \"no\" and \U0001F333 \u00e9 is right.", "Trees must stay."], document.Insights.Select(insight => insight.Text));
        Assert.Equal("A \"no\"", document.Insights[0].Title);
    }

    [Fact]
    public void Sentences_of_a_transcript_run_over_its_cues()
    {
        var document = Reads.Text("1\n00:00:01,000 --> 00:00:03,000\nAnn: Trees should <i>cool</i>\n\n2\n00:00:03,000 --> 00:00:05,000\nthe city. And nobody\n\n3\n00:00:05,000 --> 00:00:06,000\nwaters them.\n\n4\n00:00:06,000 --> 00:00:07,000\n[Music]\n\n5\n00:00:07,000 --> 00:00:09,000\nBob: That is simply false.\n", "a.srt");
        Reads.CheckSpans(document);
        Assert.Equal(["Trees should cool the city.", "And nobody waters them.", "That is simply false."], document.Insights.Select(insight => insight.Text));
        Assert.Equal([0, 0, 1], document.Insights.Select(insight => insight.Sources[0].Paragraph));
        Assert.Equal(DocumentShape.Transcript, document.Document.Shape);
    }

    [Fact]
    public void WebVTT_voices_and_settings_are_no_speech() =>
        Assert.Equal(
            ["Trees should cool the city.", "That is simply false."],
            Reads.Insights("WEBVTT\n\nNOTE a note must not be read\n\nintro\n00:01.000 --> 00:03.000 align:start\n<v Ann>Trees should cool\n\n00:03.000 --> 00:05.000\n<v Ann>the city.\n\n00:05.000 --> 00:06.000\n<v Bob>That is simply false.\n", "a.vtt"));

    [Fact]
    public void Every_encoding_gives_the_same_insights()
    {
        const string text = "Cafés müssen offen bleiben – “immer”. But they should pay more rent than they do now.";
        var expected = Reads.Insights(text);
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false), new UTF32Encoding(false, true) })
            Assert.Equal(expected, Reads.All.Read((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(text)], "a.txt").Insights.Select(insight => insight.Text));
        Assert.Equal(expected, Reads.All.Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text), "a.txt").Insights.Select(insight => insight.Text));
    }
}
