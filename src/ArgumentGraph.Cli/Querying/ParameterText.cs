using System.Text.Json;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cli.Querying;

/// <summary>Parameters of a query from the command line and from JSON files.</summary>
internal static class ParameterText
{
    /// <summary><c>name=value</c>: the value is a Cypher literal where it is one, else plain text.</summary>
    public static (string Name, Value Value) Read(string pair)
    {
        var split = pair.IndexOf('=', StringComparison.Ordinal);
        if (split <= 0)
            throw new InputException($"'{pair}' is no parameter; expected name=value, for example --param topic=distillation.");
        return (pair[..split].Trim().TrimStart('$'), Literal(pair[(split + 1)..].Trim()));
    }

    public static Dictionary<string, Value> ReadAll(IEnumerable<string> pairs, string? file)
    {
        var parameters = file is null ? [] : ReadFile(file);
        foreach (var (name, value) in pairs.Select(Read))
            parameters[name] = value;
        return parameters;
    }

    private static Dictionary<string, Value> ReadFile(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Of(p.Value), StringComparer.Ordinal)
                : throw new InputException($"'{path}' holds no JSON object; expected {{\"name\": value, ...}}.");
        }
        catch (JsonException wrong)
        {
            throw new InputException($"'{path}' is no JSON: {wrong.Message}");
        }
    }

    private static Value Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.Array => Value.List([.. json.EnumerateArray().Select(Of)]),
        JsonValueKind.Object => new ValueMap(json.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Of(p.Value)))),
        _ => Value.Null,
    };

    private static Value Literal(string text)
    {
        try
        {
            using var none = new MemoryGraphStore();
            return new CypherEngine(none).Query($"RETURN {text} AS value").Rows is [var row] ? row[0] : text;
        }
        catch (CypherException)
        {
            return text;
        }
    }
}
