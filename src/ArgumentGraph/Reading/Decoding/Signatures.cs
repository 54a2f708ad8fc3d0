using System.Text;

namespace ArgumentGraph.Reading.Decoding;

/// <summary>File kinds that are told by their first bytes.</summary>
internal static class Signatures
{
    private static readonly (byte[] Start, string Name)[] NotRead =
    [
        ([0x89, .. "PNG"u8], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([.. "GIF8"u8], "a GIF picture"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([.. "7z"u8, 0xBC, 0xAF], "a 7z archive"),
        ([.. "Rar!"u8], "a RAR archive"),
        ([0x7F, .. "ELF"u8], "a program"),
        ([.. "MZ"u8, 0x90], "a program"),
        ([.. "SQLite format 3"u8], "a SQLite database"),
        ([.. "ID3"u8], "a sound file"),
    ];

    private static readonly byte[] Ole2 = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The media type, or null where the content may be text.</summary>
    /// <exception cref="ReadingException">It is of a kind that is not read.</exception>
    public static string? MediaTypeOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return MediaTypes.Pdf;
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return OfZip(bytes);
        if (bytes.StartsWith(Ole2))
            throw OfOle2(bytes);
        foreach (var (start, name) in NotRead)
        {
            if (bytes.StartsWith(start))
                throw new ReadingException($"is {name}, no document. Give the text it belongs to.");
        }

        return null;
    }

    private static string OfZip(ReadOnlySpan<byte> bytes) => bytes.IndexOf("word/"u8) >= 0
        ? MediaTypes.Docx
        : throw new ReadingException("is a ZIP archive, or an Office file other than DOCX. Unpack it, or save it as DOCX or PDF.");

    // An encrypted DOCX is an OLE2 container with a stream of this name in UTF-16 (MS-OFFCRYPTO 2.3.4.4).
    private static ReadingException OfOle2(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new ReadingException("is encrypted: remove the password in the program that made it, and save it again.")
            : new ReadingException("is an old Office file (.doc, .xls or .ppt), which is not read. Save it as DOCX or PDF.");
}
