using System.Text;
using ArgumentGraph.Model;
using ArgumentGraph.Reading;
using ArgumentGraph.Reading.Decoding;

namespace ArgumentGraph.Interchange;

/// <summary>A file to import.</summary>
/// <param name="Path">As a document's path.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record ImportedFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file's name without its ending.</summary>
    public string Title => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Sha256 => ContentId.OfBytes(Bytes.Span);

    /// <summary>Its text without a byte order mark.</summary>
    /// <exception cref="InterchangeException">The bytes are no text.</exception>
    public string Text()
    {
        try
        {
            return s_strict.GetString(Bytes.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Decoded();
        }
    }

    private string Decoded()
    {
        try
        {
            return TextDecoding.Decode(Bytes.Span);
        }
        catch (ReadingException error)
        {
            throw new InterchangeException($"It {error.Message}", error);
        }
    }
}
