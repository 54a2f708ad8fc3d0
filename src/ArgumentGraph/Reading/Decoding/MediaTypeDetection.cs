using System.Text;

namespace ArgumentGraph.Reading.Decoding;

/// <summary>Tells what a file is, by its content first and its name second.</summary>
internal static class MediaTypeDetection
{
    private const int HeadLength = 4096;

    /// <exception cref="ReadingException">The content is of a kind that is not read.</exception>
    public static string Of(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.IsEmpty)
            throw new ReadingException("is empty. Leave it out, or put text into it.");
        var promised = MediaTypes.Promised(path);
        return Signatures.MediaTypeOf(bytes) ?? OfText(bytes, promised);
    }

    private static string OfText(ReadOnlySpan<byte> bytes, string? promised)
    {
        if (promised is MediaTypes.Pdf or MediaTypes.Docx or "application/msword" or "application/rtf")
            throw new ReadingException($"is named as {Name(promised)} but does not hold one. Check the file, or rename it to what it is.");
        var head = Head(bytes);
        if (head.StartsWith("{\\rtf", StringComparison.Ordinal))
            throw new ReadingException("is in Rich Text Format, which is not read. Save it as DOCX or as text.");
        if (LooksLikeHtml(head))
            return MediaTypes.Html;
        if (head.StartsWith("WEBVTT", StringComparison.Ordinal))
            return MediaTypes.WebVtt;
        return promised is null or MediaTypes.PlainText && LooksLikeJsonLines(head) ? MediaTypes.JsonLines : promised ?? MediaTypes.PlainText;
    }

    private static string Name(string mediaType) => mediaType switch
    {
        MediaTypes.Pdf => "a PDF",
        MediaTypes.Docx => "a DOCX",
        "application/msword" => "a Word document",
        _ => "Rich Text",
    };

    private static string Head(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadLength)];
        var text = head is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(head)
            : head is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(head)
            : Encoding.UTF8.GetString(head);
        return text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
    }

    private static bool LooksLikeHtml(string head)
    {
        while (head.StartsWith("<!--", StringComparison.Ordinal) && head.IndexOf("-->", StringComparison.Ordinal) is > 0 and var end)
            head = head[(end + 3)..].TrimStart();
        if (head.StartsWith("<?xml", StringComparison.Ordinal))
            return head.Contains("<html", StringComparison.OrdinalIgnoreCase);
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<head", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<body", StringComparison.OrdinalIgnoreCase);
    }

    private static bool LooksLikeJsonLines(string head)
    {
        var line = head.AsSpan();
        var end = line.IndexOfAny('\r', '\n');
        line = (end < 0 ? line : line[..end]).TrimEnd();
        return line is ['{', .., '}'] && line.Contains("\":", StringComparison.Ordinal);
    }
}
