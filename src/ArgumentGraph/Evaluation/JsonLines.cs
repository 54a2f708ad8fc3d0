using System.Text.Json;

namespace ArgumentGraph.Evaluation;

/// <summary>One line of a JSON Lines file, with its place for messages.</summary>
internal readonly record struct JsonLine(string File, int Number, JsonElement Value)
{
    public string Text(string name) => OptionalText(name) ?? throw Wrong($"the text \"{name}\" is missing");

    public string? OptionalText(string name) =>
        !Value.TryGetProperty(name, out var value) ? null
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Null => null,
            JsonValueKind.Number => value.GetRawText(),
            _ => throw Wrong($"\"{name}\" is no text"),
        };

    /// <summary>The objects of a list; none where the list is missing.</summary>
    public IEnumerable<JsonLine> All(string name)
    {
        if (!Value.TryGetProperty(name, out var list))
            return [];
        var (file, number) = (File, Number);
        return list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(e => e.ValueKind == JsonValueKind.Object)
            ? list.EnumerateArray().Select(e => new JsonLine(file, number, e))
            : throw Wrong($"\"{name}\" is no list of objects");
    }

    public int Number32(string name) =>
        Value.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : throw Wrong($"the whole number \"{name}\" is missing");

    public bool IsTrue(string name) => Value.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    public EvaluationException Wrong(string what) => new($"{File}, line {Number}: {what}.");
}

/// <summary>Reads files of one JSON object a line.</summary>
internal static class JsonLines
{
    /// <summary>The objects in order; empty lines are passed over.</summary>
    /// <exception cref="EvaluationException">The file is missing or empty, or a line is no JSON object.</exception>
    public static IReadOnlyList<JsonLine> Read(string path)
    {
        var lines = new List<JsonLine>();
        foreach (var (index, text) in Open(path).Index())
        {
            if (text.AsSpan().Trim().Length > 0)
                lines.Add(Parse(path, index + 1, text));
        }

        return lines.Count > 0 ? lines : throw new EvaluationException($"{path} holds no line of JSON.");
    }

    private static string[] Open(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new EvaluationException($"There is no file '{path}'.", error);
        }
    }

    private static JsonLine Parse(string path, int number, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var line = new JsonLine(path, number, json.RootElement.Clone());
            return line.Value.ValueKind == JsonValueKind.Object ? line : throw line.Wrong("expected a JSON object");
        }
        catch (JsonException error)
        {
            throw new EvaluationException($"{path}, line {number}: this is no JSON ({error.Message})", error);
        }
    }
}
