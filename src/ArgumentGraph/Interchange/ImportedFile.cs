using System.Text;
using System.Text.Json;
using ArgumentGraph.Model;
using ArgumentGraph.Reading;
using ArgumentGraph.Reading.Decoding;

namespace ArgumentGraph.Interchange;

/// <summary>A file to import.</summary>
internal sealed class ImportedFile
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Lazy<JsonElement?> json;

    public ImportedFile(string path, ReadOnlyMemory<byte> bytes)
    {
        (Path, Bytes) = (path, bytes);
        json = new Lazy<JsonElement?>(ParseJson);
    }

    /// <summary>As a document's path.</summary>
    public string Path { get; }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The second file of a format of two; null where there is none.</summary>
    public ImportedFile? Companion { get; init; }

    /// <summary>The file's name without its ending.</summary>
    public string Title => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Sha256 => ContentId.OfBytes(Bytes.Span);

    /// <summary>The object that the file holds; null where it is no JSON, or JSON of something else.</summary>
    public JsonElement? Json => json.Value;

    /// <summary>What is wrong with the file as JSON; null where nothing is.</summary>
    public string? JsonFault { get; private set; }

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

    private JsonElement? ParseJson()
    {
        try
        {
            var bytes = Bytes.Span.StartsWith((byte[])[0xEF, 0xBB, 0xBF]) ? Bytes[3..] : Bytes;
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 64, AllowTrailingCommas = true });
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException error)
        {
            JsonFault = error.Message;
            return null;
        }
    }
}
