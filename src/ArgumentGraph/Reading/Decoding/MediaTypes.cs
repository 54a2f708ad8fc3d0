namespace ArgumentGraph.Reading.Decoding;

/// <summary>The media types that are read, and the file name endings that promise them.</summary>
internal static class MediaTypes
{
    public const string PlainText = "text/plain";
    public const string Markdown = "text/markdown";
    public const string Html = "text/html";
    public const string Csv = "text/csv";
    public const string TabSeparated = "text/tab-separated-values";
    public const string JsonLines = "application/jsonl";
    public const string SubRip = "application/x-subrip";
    public const string WebVtt = "text/vtt";
    public const string Pdf = "application/pdf";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = PlainText,
        [".text"] = PlainText,
        [".md"] = Markdown,
        [".markdown"] = Markdown,
        [".mdown"] = Markdown,
        [".html"] = Html,
        [".htm"] = Html,
        [".xhtml"] = Html,
        [".csv"] = Csv,
        [".tsv"] = TabSeparated,
        [".jsonl"] = JsonLines,
        [".ndjson"] = JsonLines,
        [".srt"] = SubRip,
        [".vtt"] = WebVtt,
        [".pdf"] = Pdf,
        [".docx"] = Docx,
        [".docm"] = Docx,
        [".doc"] = "application/msword",
        [".rtf"] = "application/rtf",
    };

    /// <summary>What the file name promises; null for a name that promises no document.</summary>
    public static string? Promised(string path) => ByEnding.GetValueOrDefault(Path.GetExtension(path));
}
