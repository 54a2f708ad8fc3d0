namespace ArgumentGraph.Reading;

/// <summary>Turns the bytes of one media type into text and blocks. Published extension point: plugs add readers.</summary>
public interface IDocumentReader
{
    /// <summary>Whether this reader takes the media type, such as <c>text/html</c>.</summary>
    bool Reads(string mediaType);

    /// <summary>Reads a whole file; the same bytes always give the same result.</summary>
    /// <exception cref="ReadingException">The bytes are not what the media type says, are encrypted, or hold no text.</exception>
    SourceText Read(ReadOnlyMemory<byte> bytes, string path);
}
