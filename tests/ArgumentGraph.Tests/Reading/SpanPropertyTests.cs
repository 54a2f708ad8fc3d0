using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArgumentGraph.Tests.Reading;

/// <summary>Whatever a text is made of, every insight lies exactly where its span says.</summary>
public sealed class SpanPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "Cities should plant more trees.", "Trees cool the streets", "because shade matters,", "but nobody waters them.", "e\u0301tude", "\U0001F333", "\u0301", " ",
        "  ", "\t", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\uFEFF", "\u200B", "\u202E", "\"quoted\"", "\u201Cquoted\u201D", "*bold*", "**strong.**", "[^1]", "[^1]: A note.",
        "[link](https://a.example/x_(y))", "`code`", "&amp;", "\\*", "# Heading", "- item one is right.", "1. first must be done.", "> They say so.", "| a | b |", "<b>x</b>",
        "<script>alert(1)</script>", "]]>", "...", "?", "!", ".", "Dr. Who is right.", "3.5 percent is too much.", "(It is late.)", "---", "===", "```", "\u3002", "\u4E2D\u6587\u5F88\u597D\u3002",
        "The model is not the moat, the system is.", "Title of this page | Some Site", "\u00A0", "\u2028", "\\", "\"", ",", ";", "{", "}", ":",
    ];

    private static readonly string[] s_paths = ["a.txt", "a.md", "a.html", "a.csv", "a.srt", "a.vtt"];

    private static Arbitrary<string> Texts() =>
        Gen.ArrayOf(Gen.Elements(s_pieces)).Resize(60).Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Spans_hold_in_every_text_format() =>
        Prop.ForAll(Texts(), text =>
        {
            foreach (var path in s_paths)
                CheckIfReadable(Encoding.UTF8.GetBytes(Framed(text, path)), path);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Spans_hold_in_every_encoding() =>
        Prop.ForAll(Texts(), text =>
        {
            foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
                CheckIfReadable([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], "a.txt");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Spans_hold_in_JSON_Lines_with_escapes() =>
        Prop.ForAll(Texts(), text => CheckIfReadable(
            Encoding.UTF8.GetBytes($"{{\"title\":\"T\",\"text\":{System.Text.Json.JsonSerializer.Serialize(text)}}}\n"), "a.jsonl"))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    // What a format cannot hold is refused with a reason; that is as good an answer.
    private static void CheckIfReadable(byte[] bytes, string path)
    {
        try
        {
            Reads.CheckSpans(Reads.All.Read(bytes, path));
        }
        catch (ArgumentGraph.Reading.ReadingException e)
        {
            Assert.NotEmpty(e.Message);
        }
    }

    private static string Framed(string text, string path) => path switch
    {
        "a.csv" => $"title,text\nFirst,\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n",
        "a.html" => $"<html><body><p>{text}</p></body></html>",
        "a.srt" => $"1\n00:00:01,000 --> 00:00:02,000\n{text}\n\n2\n00:00:03,000 --> 00:00:04,000\nAnn: This must be right.\n",
        "a.vtt" => $"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>{text}\n",
        _ => text,
    };
}
