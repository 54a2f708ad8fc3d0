using System.Text;

namespace ArgumentGraph.Reading.Decoding;

/// <summary>Bytes to text: UTF-8 and UTF-16 with or without a byte order mark, UTF-32 with one, else Windows-1252.</summary>
public static class TextDecoding
{
    private const int SampleLength = 8192;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark; line ends are left as they are.</summary>
    /// <exception cref="ReadingException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = Marked(bytes);
        if ((encoding ?? Unmarked16(bytes)) is { } found)
            return Checked(found.GetString(bytes[mark..]));
        if (bytes.Contains((byte)0))
            throw NoText();
        try
        {
            return Checked(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return Checked(Windows1252.Decode(bytes));
        }
    }

    private static (Encoding? Encoding, int MarkLength) Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    // Spaces, digits and line ends are below U+0100 in every script: their zero bytes all lie on one side in UTF-16.
    private static UnicodeEncoding? Unmarked16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }

        var enough = sample.Length / 20;
        if (odd > enough && even == 0)
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return even > enough && odd == 0 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    private static string Checked(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var controls = 0;
        foreach (var c in sample)
        {
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\b' or '\u001B') || c == '\uFFFE')
                controls++;
        }

        return controls * 50 > sample.Length || text.Contains('\0', StringComparison.Ordinal) ? throw NoText() : text;
    }

    private static ReadingException NoText() =>
        new("holds binary data, no text. Give the document itself, or export it as PDF, DOCX, HTML or text.");
}
