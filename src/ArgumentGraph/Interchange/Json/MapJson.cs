using System.Text.Json;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Json;

/// <summary>
/// <c>map.json</c>, the stable contract for other programs: documents, insights with their sources and topics, relations with their
/// evidence. Offsets count UTF-16 code units. The cues of stances and the bytes, types and dates of documents are not part of it.
/// </summary>
public static class MapJson
{
    /// <summary>Writes a map as UTF-8, indented, in the map's order; the stream stays open.</summary>
    public static void Write(ArgumentMap map, Stream output) => MapJsonWriter.Write(map, output);

    /// <summary>Reads a map back. What the format does not hold is empty, and a passage has its insight's text.</summary>
    /// <exception cref="InterchangeException">The text is no JSON, misses or mistypes a value, or speaks of what it does not define.</exception>
    public static ArgumentMap Read(Stream input)
    {
        try
        {
            using var json = JsonDocument.Parse(input, new JsonDocumentOptions { MaxDepth = 16 });
            return MapJsonReader.Read(new JsonPlace(json.RootElement, "map"));
        }
        catch (JsonException error)
        {
            throw new InterchangeException($"This is no JSON: {error.Message}", error);
        }
    }
}
