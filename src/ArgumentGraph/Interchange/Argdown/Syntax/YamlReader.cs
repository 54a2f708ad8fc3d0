using System.Text.Json;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>
/// As much YAML as Argdown carries: flow style (of which JSON is a part), and block style of keys, lists and scalars. The outcome is JSON;
/// null where the text is something else.
/// </summary>
internal static class YamlReader
{
    /// <summary>Data in braces: flow style, or block style where a line break follows the brace.</summary>
    public static JsonElement? Data(string text)
    {
        var inside = text.AsSpan(1).TrimStart(" \t");
        return inside.Length > 0 && inside[0] is '\n' or '\r' ? Block(text[1..^1]) : Read(json => new YamlFlow(text, json).Whole());
    }

    /// <summary>Block style, as in the head of a file.</summary>
    public static JsonElement? Block(string text) => Read(json => new YamlBlock(text, json).Whole());

    private static JsonElement? Read(Action<Utf8JsonWriter> write)
    {
        try
        {
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream))
                write(json);
            using var document = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
            return document.RootElement.Clone();
        }
        catch (Exception error) when (error is FormatException or JsonException)
        {
            return null;
        }
    }
}
